/** Lists that people sort, filter and take away: {@link org.telar.ui.table.DatasetGrid} over a dataset. */
@NullMarked
package org.telar.ui.table;

import org.jspecify.annotations.NullMarked;
