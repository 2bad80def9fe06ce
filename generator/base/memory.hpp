// SPDX-License-Identifier: EUPL-1.2
// Memory of the process as a whole.
#pragma once

namespace wijkpeil {

// Gives pages that the program has freed back to the operating system. Thousands of reports of different size
// leave holes between what is kept; without this the process grows to the sum of its largest reports. A few
// milliseconds; from any thread. Does nothing where the C library cannot.
void give_back_memory();

} // namespace wijkpeil
