// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

/**
 * Someone or something of the kernel that was chosen.
 *
 * @param name as it was called when it was chosen; two with the same id are equal whatever their names
 */
record Choice(long id, String name) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice && choice.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    String code() {
        return id + " " + name;
    }

    static Choice read(String code) {
        int blank = code.indexOf(' ');
        return new Choice(Long.parseLong(code.substring(0, blank)), code.substring(blank + 1));
    }
}
