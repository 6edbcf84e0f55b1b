// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.util.List;
import org.telar.api.Message;
import org.telar.programme.Codes;
import org.telar.programme.methodology.Setting;

/** The settings of a methodology as people look for them. */
enum SettingGroup {
    SESSIONS(
            Setting.DELIVERY,
            Setting.SESSION_FORM,
            Setting.TIMING,
            Setting.WEEKS,
            Setting.WEEKS_WITH_SESSION,
            Setting.HOURS_PER_SESSION,
            Setting.SESSIONS_PLANNED,
            Setting.SESSIONS_REQUIRED,
            Setting.LAST_SESSION_CLOSES,
            Setting.MONTHLY_CONTACTS),
    REPORTS(Setting.REPORT_EACH_MONTH, Setting.REPORT_CODE),
    PAIRS(
            Setting.MATCH_UNIT,
            Setting.ENGAGEMENT,
            Setting.VOLUNTEER_HOURS,
            Setting.TUTOR_RATIO,
            Setting.TUTOR_LEADS_GAPS,
            Setting.LEAST_AGE,
            Setting.GREATEST_AGE),
    TRAINING(Setting.TRAINING_HOURS, Setting.ALIGNMENT_WORKSHOPS, Setting.METHOD_WORKSHOPS, Setting.LEARNING_PLATFORM),
    WORDS(Setting.ATTRIBUTES_WORD, Setting.KICK_OFF_WORD, Setting.ENTERPRISE_WORD);

    private final List<Setting> settings;

    SettingGroup(Setting... settings) {
        this.settings = List.of(settings);
    }

    List<Setting> settings() {
        return settings;
    }

    Message label() {
        return Message.of("programme.settings." + Codes.of(this));
    }
}
