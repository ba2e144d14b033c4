/** What the HTTP reads share: who asks, what they ask, and how they are answered. */
@NullMarked
package nl.wijkatelier.query.web;

import org.jspecify.annotations.NullMarked;
