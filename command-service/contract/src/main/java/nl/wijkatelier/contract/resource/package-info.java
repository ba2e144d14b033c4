/** Resources: what each party puts in and what that costs, who pays for it, and what is asked of whom (DOMAIN.md §6). */
@NullMarked
package nl.wijkatelier.contract.resource;

import org.jspecify.annotations.NullMarked;
