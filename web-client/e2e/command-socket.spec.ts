import { expect, test } from './room/test.ts';

test('what one does goes over a socket once that is open, and over HTTP until then', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  const overSocket: string[] = [];
  const overHttp: string[] = [];
  anna.page.on('websocket', (socket) => {
    if (socket.url().endsWith('/commands/socket')) socket.on('framesent', ({ payload }) => overSocket.push(String(payload)));
  });
  anna.page.on('request', (request) => {
    if (request.url().endsWith('/commands/batch')) overHttp.push(request.postData() ?? '');
  });
  for (const person of [facilitator, anna]) await person.openBoard(boardId);

  // when
  await anna.addNote('Het eerste');
  await expect(facilitator.note('Het eerste')).toBeVisible();
  await anna.addNote('Het tweede');

  // then
  await expect(facilitator.note('Het tweede')).toBeVisible();
  expect(overHttp).toHaveLength(1);
  expect(overHttp[0]).toContain('AddNote');
  expect(overSocket.join()).toContain('Het tweede');
});

test('without a network the socket is not trusted: what one does is kept, and happens once when the network is back', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  for (const person of [facilitator, anna]) await person.openBoard(boardId);
  await anna.addNote('Met netwerk');
  await expect(facilitator.note('Met netwerk')).toBeVisible();

  // when
  await anna.context.setOffline(true);
  await anna.addNote('Zonder netwerk');

  // then
  await expect(anna.page.getByText(/bewaard, worden later verstuurd/)).toBeVisible();

  // when
  await anna.context.setOffline(false);

  // then
  await expect(facilitator.note('Zonder netwerk')).toBeVisible();
  const state = await (await facilitator.ask('/state')).text();
  expect(state.match(/Zonder netwerk/g)).toHaveLength(1);
});
