// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import org.telar.exchange.dataset.Kind;

/** What kinds of fields are called in JSON. */
final class Words {
    private Words() {}

    static String of(Kind kind) {
        return switch (kind) {
            case Kind.Text text -> "text";
            case Kind.Code code -> "code";
            case Kind.WholeNumber number -> "whole-number";
            case Kind.Decimal number -> "decimal";
            case Kind.Money amount -> "money";
            case Kind.Day day -> "day";
            case Kind.Moment moment -> "moment";
            case Kind.YesNo flag -> "yes-no";
            case Kind.Territory territory -> "territory";
        };
    }
}
