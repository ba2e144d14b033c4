package nl.wijkatelier.standalone.example;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A map of the neighbourhoods of the example, drawn here: they do not exist, so no map of them does. Without letters, for a
 * machine that serves has no typefaces.
 */
final class SketchMap {
    static final int WIDTH = 1080;
    static final int HEIGHT = 720;

    private static final Color PAPER = new Color(0xf4f1e8);
    private static final Color WATER = new Color(0x9cc7e0);
    private static final Color GREEN = new Color(0xbfdcae);
    private static final Color STREET = new Color(0xffffff);
    private static final Color RAILWAY = new Color(0x6b6b6b);
    private static final Color BORDER = new Color(0xa06040);
    private static final Color HOUSE = new Color(0xc9b8a4);
    private static final Color[] NEIGHBOURHOODS = {new Color(0xeadfc3), new Color(0xe3e4d0), new Color(0xecd9d0)};
    private static final int[][][] OUTLINES = {
        {{60, 70}, {500, 40}, {520, 330}, {300, 360}, {70, 340}},
        {{580, 50}, {1020, 80}, {1010, 380}, {600, 340}},
        {{90, 470}, {560, 440}, {980, 480}, {960, 670}, {110, 680}},
    };
    private static final int HOUSE_SIZE = 14;
    private static final int STREET_BLOCK = 62;

    private SketchMap() {}

    /** The map as a PNG, the same each time. */
    static byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D pen) {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < OUTLINES.length; i++) {
            neighbourhood(pen, outline(OUTLINES[i]), NEIGHBOURHOODS[i]);
        }
        line(pen, WATER, new BasicStroke(34), new int[][] {{545, -20}, {550, 200}, {570, 400}, {-20, 420}});
        line(pen, RAILWAY, new BasicStroke(4), new int[][] {{580, 430}, {800, 425}, {1100, 400}});
        line(pen, RAILWAY, dashed(), new int[][] {{580, 440}, {800, 435}, {1100, 410}});
        pen.setColor(GREEN);
        pen.fillOval(370, 120, 110, 150);
        pen.fillOval(700, 560, 190, 80);
    }

    /** Streets with houses along them, inside its border. */
    private static void neighbourhood(Graphics2D pen, Path2D outline, Color ground) {
        pen.setColor(ground);
        pen.fill(outline);
        var whole = pen.getClip();
        pen.setClip(outline);
        for (int x = 0; x < WIDTH; x += STREET_BLOCK) {
            for (int y = 0; y < HEIGHT; y += STREET_BLOCK) {
                block(pen, x, y);
            }
        }
        pen.setClip(whole);
        pen.setColor(BORDER);
        pen.setStroke(dashed());
        pen.draw(outline);
    }

    private static void block(Graphics2D pen, int x, int y) {
        pen.setColor(STREET);
        pen.fillRect(x, y, STREET_BLOCK, 8);
        pen.fillRect(x, y, 8, STREET_BLOCK);
        pen.setColor(HOUSE);
        for (int house = 12; house < STREET_BLOCK - HOUSE_SIZE; house += HOUSE_SIZE + 4) {
            pen.fillRect(x + house, y + 12, HOUSE_SIZE, HOUSE_SIZE - 4);
            pen.fillRect(x + house, y + STREET_BLOCK - HOUSE_SIZE, HOUSE_SIZE, HOUSE_SIZE - 4);
        }
    }

    private static void line(Graphics2D pen, Color colour, BasicStroke stroke, int[][] points) {
        pen.setColor(colour);
        pen.setStroke(stroke);
        pen.draw(path(points));
    }

    private static BasicStroke dashed() {
        return new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {12, 8}, 0);
    }

    private static Path2D outline(int[][] points) {
        var outline = path(points);
        outline.closePath();
        return outline;
    }

    private static Path2D path(int[][] points) {
        var path = new Path2D.Double();
        path.moveTo(points[0][0], points[0][1]);
        for (int i = 1; i < points.length; i++) {
            path.lineTo(points[i][0], points[i][1]);
        }
        return path;
    }
}
