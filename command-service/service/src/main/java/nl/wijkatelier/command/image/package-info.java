/**
 * Images to lie under a board, brought in before the command that lays them there. What comes in is looked at to its
 * structure: what kind it is, how large, and whether it is whole. What the file says of itself (of a photograph perhaps where
 * it was taken) is not kept; the picture is, bit for bit.
 */
@NullMarked
package nl.wijkatelier.command.image;

import org.jspecify.annotations.NullMarked;
