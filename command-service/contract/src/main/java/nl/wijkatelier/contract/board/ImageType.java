package nl.wijkatelier.contract.board;

/** The kinds of image that can lie under a board: pictures only, nothing that can hold a program. */
public enum ImageType {
    PNG,
    JPEG,
    WEBP
}
