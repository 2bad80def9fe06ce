// SPDX-License-Identifier: EUPL-1.2
#include "base/progress.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

namespace wijkpeil {

TEST(processor_time, waiting_costs_nothing_and_work_does)
{
    using namespace std::chrono_literals;
    ProcessorTime time;
    std::this_thread::sleep_for(100ms);
    auto const waited_s = time.lap();
    EXPECT_GE(waited_s, 0);
    EXPECT_LT(waited_s, 0.05);
    double worked_s = 0;
    while (worked_s < 0.01) { // ends, because asking is work too
        worked_s += time.lap();
    }
    EXPECT_GE(worked_s, 0.01);
}

} // namespace wijkpeil
