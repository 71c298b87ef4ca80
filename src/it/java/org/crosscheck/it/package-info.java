/**
 * Programs that put the packaged jar under stress. They need nothing but a JDK; soak.sh and
 * fuzz.sh run them.
 */
package org.crosscheck.it;
