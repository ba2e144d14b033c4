/** Serves the web client: its pages, its files, and the headers that keep strangers out of them. */
@NullMarked
package nl.wijkatelier.standalone.web;

import org.jspecify.annotations.NullMarked;
