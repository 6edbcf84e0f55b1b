// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.util.List;

/** The running transaction of this thread, as the trail sees it. */
public interface Transaction {
    /** What was noted and is not written yet; goes with the transaction. */
    List<Entry> notes();

    /** @param work is done in the transaction when its work is done; what it throws undoes everything */
    void atEnd(Runnable work);

    /** @param work quick, throws nothing */
    void afterCommit(Runnable work);
}
