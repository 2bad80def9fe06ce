// SPDX-License-Identifier: EUPL-1.2
#include "base/memory.hpp"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace wijkpeil {

void give_back_memory()
{
#ifdef __GLIBC__
    static_cast<void>(malloc_trim(0));
#endif
}

} // namespace wijkpeil
