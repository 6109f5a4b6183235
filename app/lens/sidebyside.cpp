#include "lens/sidebyside.h"

#include <algorithm>

namespace wireloupe::lens {

SideBySide::SideBySide(std::vector<DiffRun> runs) : m_runs(std::move(runs))
{
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        m_firsts.push_back(m_rowCount);
        m_rowCount += std::max(m_runs[run].leftCount, m_runs[run].rightCount);
        if (!m_runs[run].isEqual)
            m_changes.push_back(run);
    }
}

SideBySide::Row SideBySide::at(qsizetype row) const
{
    const auto behind = std::upper_bound(m_firsts.begin(), m_firsts.end(), row);
    const auto index = static_cast<std::size_t>(behind - m_firsts.begin() - 1);
    const DiffRun &run = m_runs[index];
    const qsizetype place = row - m_firsts[index];
    return {place < run.leftCount ? run.left + place : -1, place < run.rightCount ? run.right + place : -1,
            run.isEqual};
}

qsizetype SideBySide::changeRow(qsizetype change) const
{
    return m_firsts[m_changes[static_cast<std::size_t>(change)]];
}

qsizetype SideBySide::changeAt(qsizetype row) const
{
    const auto behind = std::partition_point(m_changes.begin(), m_changes.end(),
                                             [&](std::size_t run) { return m_firsts[run] <= row; });
    return behind - m_changes.begin() - 1;
}

} // namespace wireloupe::lens
