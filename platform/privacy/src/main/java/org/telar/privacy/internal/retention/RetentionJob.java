// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import org.telar.api.Job;

/** Each night it erases those whom somebody has released, if anybody has. */
public record RetentionJob(Retention retention) implements Job {
    @Override
    public String id() {
        return "privacy.retention";
    }

    @Override
    public String cron() {
        return "15 2 * * *";
    }

    @Override
    public void run() {
        retention.run();
    }
}
