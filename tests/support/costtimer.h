// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <ctime>
#include <numeric>
#include <random>
#include <vector>

namespace AllpostTest {

/// What something costs since the timer was made: milliseconds of processor time, however busy the machine is, as they would
/// be where a million numbers are sorted in 80 of them, however fast it is.
class CostTimer
{
public:
    double elapsed() const
    {
        const double spent = since(m_begin);
        return spent * Yardstick / sorting();
    }

private:
    static constexpr double Yardstick = 80;

    static double since(std::clock_t begin) { return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC; }
    /// The same work on this machine and in this kind of build, measured once: the least of three is the least disturbed.
    static double sorting()
    {
        static const double least = [] {
            double found = 0;
            for (int i = 0; i < 3; ++i) {
                std::vector<int> numbers(1'000'000);
                std::iota(numbers.begin(), numbers.end(), 0);
                std::shuffle(numbers.begin(), numbers.end(), std::minstd_rand(7));
                const std::clock_t begin = std::clock();
                std::sort(numbers.begin(), numbers.end());
                const double took = std::max(1.0, since(begin));
                found = i == 0 ? took : std::min(found, took);
            }
            return found;
        }();
        return least;
    }

    std::clock_t m_begin = std::clock();
};

} // namespace AllpostTest
