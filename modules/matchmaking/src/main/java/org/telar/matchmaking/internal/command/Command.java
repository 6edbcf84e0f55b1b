// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.command;

import java.io.IOException;
import java.util.List;
import org.telar.api.Message;

/** What can be done from a command line. */
@FunctionalInterface
interface Command {
    /**
     * @param words what follows the command's name
     * @return what to tell, line by line
     */
    List<Message> run(List<String> words) throws IOException, NotPossible;
}
