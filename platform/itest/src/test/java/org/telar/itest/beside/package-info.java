/** Tests from outside of a running Telar: the command, the process, its files, sockets and databases. */
@NullMarked
package org.telar.itest.beside;

import org.jspecify.annotations.NullMarked;
