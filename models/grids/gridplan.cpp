// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/gridbalance.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Allpost {

namespace {

/// The best cuts by dynamic programming, row by row; the best place to cut moves right with the end, which divides the
/// search in two each time (the cost is a convex function of the sum).
class Cutter
{
public:
    Cutter(const std::vector<int> &weights, int parts) : m_sums(weights.size() + 1, 0), m_parts(parts)
    {
        for (size_t i = 0; i < weights.size(); ++i)
            m_sums[i + 1] = m_sums[i] + weights[i];
        m_mean = double(m_sums.back()) / parts;
    }

    std::vector<int> run(Progress *progress)
    {
        const int n = int(m_sums.size()) - 1;
        constexpr double never = std::numeric_limits<double>::infinity();
        m_before.assign(size_t(n) + 1, never);
        m_before[0] = 0;
        std::vector<std::vector<int>> cuts;
        for (int part = 1; part <= m_parts; ++part) {
            if (progress && progress->cancelled())
                return {};
            if (progress)
                progress->report(part, m_parts);
            m_now.assign(size_t(n) + 1, never);
            m_cut.assign(size_t(n) + 1, part - 1);
            solve(part, n, part - 1, n - 1);
            cuts.push_back(m_cut);
            m_before.swap(m_now);
        }
        std::vector<int> of(size_t(n), 0);
        int end = n;
        for (int part = m_parts; part >= 1; --part) {
            const int begin = cuts[size_t(part - 1)][size_t(end)];
            std::fill(of.begin() + begin, of.begin() + end, part - 1);
            end = begin;
        }
        return of;
    }

private:
    /// Ends from … to, whose last cut lies in low … high.
    void solve(int from, int to, int low, int high)
    {
        if (from > to)
            return;
        const int end = (from + to) / 2;
        int best = low;
        double least = std::numeric_limits<double>::infinity();
        for (int cut = low; cut <= std::min(high, end - 1); ++cut) {
            const double off = double(m_sums[size_t(end)] - m_sums[size_t(cut)]) - m_mean;
            const double cost = m_before[size_t(cut)] + off * off;
            if (cost < least) {
                least = cost;
                best = cut;
            }
        }
        m_now[size_t(end)] = least;
        m_cut[size_t(end)] = best;
        solve(from, end - 1, low, best);
        solve(end + 1, to, best, high);
    }

    std::vector<qint64> m_sums;
    int m_parts;
    double m_mean = 0;
    std::vector<double> m_before, m_now;
    std::vector<int> m_cut;
};

} // namespace

std::vector<int> GridBalance::partition(const std::vector<int> &weights, int parts, Progress *progress)
{
    if (weights.empty() || parts < 1)
        return {};
    return Cutter(weights, std::min(parts, int(weights.size()))).run(progress);
}

GridPlan::Moved GridPlan::moved() const
{
    Moved sum;
    for (const GridBlock &block : blocks) {
        if (block.part < 0 || (parts[size_t(block.part)].grid == block.grid && block.grid))
            continue;
        ++sum.blocks;
        sum.households += block.households;
        sum.people += block.people;
        sum.openVisits += block.openVisits;
    }
    return sum;
}

void GridPlan::move(size_t block, int part)
{
    if (block >= blocks.size() || part < 0 || size_t(part) >= parts.size())
        return;
    blocks[block].part = part;
    count();
}

void GridPlan::count()
{
    std::vector<QSet<Key>> buildings(parts.size());
    for (GridPart &part : parts)
        part.households = part.people = part.buildings = part.comes = part.goes = 0;
    QHash<Key, int> byGrid;
    for (size_t i = 0; i < parts.size(); ++i)
        if (parts[i].grid)
            byGrid.insert(parts[i].grid, int(i));
    for (const GridBlock &block : blocks) {
        if (block.part < 0)
            continue;
        GridPart &part = parts[size_t(block.part)];
        part.households += block.households;
        part.people += block.people;
        if (block.building)
            buildings[size_t(block.part)].insert(block.building);
        if (block.grid == part.grid && part.grid)
            continue;
        part.comes += block.households;
        if (const int before = byGrid.value(block.grid, -1); before >= 0)
            parts[size_t(before)].goes += block.households;
    }
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i].buildings = int(buildings[i].size());
}

double GridPlan::unevenness() const
{
    qint64 sum = 0;
    for (const GridPart &part : parts)
        sum += part.households;
    if (!sum)
        return 0;
    const double mean = double(sum) / double(parts.size());
    double most = 0;
    for (const GridPart &part : parts)
        most = std::max(most, std::abs(part.households - mean) / mean);
    return most;
}

} // namespace Allpost
