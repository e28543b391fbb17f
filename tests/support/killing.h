// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <ctime>
#include <new>
#include <optional>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Allpost {

/// kill -9 at instants inside a deed, until as many as wanted have landed there. A child does deeds of some kinds and tells of
/// them on a page that both see; each kill is aimed at a random point of a deed of the kind hit least so far, as long as the
/// ones like it took just now, and how long the child lives before is counted in deeds. So nothing depends on how fast the
/// machine or the store is.
class Killing
{
public:
    static constexpr int MostKinds = 16;

    /// What both see. Only atomics that need no lock: the child dies at any instant.
    struct Page
    {
        std::atomic<qint64> life = 0;   ///< deeds to be finished before the kill is aimed
        std::atomic<double> point = 0;  ///< of the deed after them, from its beginning 0 to its end 1
        std::atomic<bool> inside = false;
        std::atomic<int> aimedAt = 0;   ///< kind of that deed
        std::atomic<int> kind = 0;
        std::atomic<qint64> ended = 0;
        std::atomic<qint64> acknowledged = 0;
        std::array<std::atomic<qint64>, MostKinds> length = {}; ///< ns that the recent deeds of each kind took; 0: none yet
    };
    static_assert(std::atomic<qint64>::is_always_lock_free && std::atomic<double>::is_always_lock_free);

    /// The child's side.
    class Deeds
    {
    public:
        explicit Deeds(Page &page) : m_page(page) {}

        /// A deed begins; those of one kind take about as long as each other.
        void begin(int kind = 0)
        {
            m_page.kind = kind;
            m_page.inside = true;
            const qint64 length = m_page.length.at(size_t(kind));
            if (m_page.ended >= m_page.life && kind == m_page.aimedAt && length > 0)
                set(qMax<qint64>(1, qint64(m_page.point * double(length))));
            m_beganAt = Clock::now();
        }
        /// It was done, and a person was told so. A kill that comes too late for it is aimed at the next one of its kind; only
        /// what is late by a hair falls between two deeds.
        void end(qint64 acknowledged)
        {
            const qint64 took = std::chrono::nanoseconds(Clock::now() - m_beganAt).count();
            std::atomic<qint64> &length = m_page.length.at(size_t(m_page.kind));
            length = qMax<qint64>(1, length ? (length + took) / 2 : took);
            m_page.acknowledged = acknowledged;
            ++m_page.ended;
            m_page.inside = false;
            if (m_isAimed)
                set(0);
        }

    private:
        using Clock = std::chrono::steady_clock;

        /// The system's own clock kills, so many ns from now, or not when 0: a parent that has to be woken first comes too late
        /// on a busy machine.
        void set(qint64 ns)
        {
            sigevent event = {};
            event.sigev_notify = SIGEV_SIGNAL;
            event.sigev_signo = SIGKILL;
            if (!m_timer && timer_create(CLOCK_MONOTONIC, &event, &m_timer.emplace()) != 0)
                _exit(NoClock);
            const itimerspec once{{}, {time_t(ns / 1'000'000'000), long(ns % 1'000'000'000)}};
            if (timer_settime(*m_timer, 0, &once, nullptr) != 0)
                _exit(NoClock);
            m_isAimed = ns > 0;
        }

        Page &m_page;
        Clock::time_point m_beganAt = {};
        std::optional<timer_t> m_timer = {};
        bool m_isAimed = false;
    };

    /// wanted: kills inside a deed, of whatever kind. lives: a child first finishes a random number of deeds below this, and
    /// more until one of the kind comes. kinds: 0 to less than this, each of which comes again and again.
    Killing(quint32 seed, int wanted, int lives, int kinds = 1) : m_random(seed), m_wanted(wanted), m_lives(lives), m_hits(size_t(kinds))
    {
        void *shared = mmap(nullptr, sizeof(Page), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (shared == MAP_FAILED)
            qFatal("no page to share");
        m_page = new (shared) Page;
    }
    ~Killing() { munmap(m_page, sizeof(Page)); }
    Q_DISABLE_COPY_MOVE(Killing)

    /// False when all wanted kills have landed inside and every kind was hit, or when it takes so many that the aim must be wrong.
    bool goesOn() const { return !hitEnough() && m_kills < MostForOne * m_wanted; }

    /// Lets a child do work(Deeds) until it is killed, and waits for its end. work comes back only when something fails in it,
    /// with a number for that. Gives the trouble in a sentence: the child ended by itself, or stood still.
    template <typename Work>
    std::optional<QString> strike(Work work)
    {
        m_page->inside = false;
        m_page->ended = 0;
        m_page->life = m_random.bounded(m_lives);
        m_page->point = m_random.generateDouble();
        m_page->aimedAt = int(std::min_element(m_hits.begin(), m_hits.end()) - m_hits.begin());
        const pid_t child = fork();
        if (child < 0)
            return QStringLiteral("no child could be made");
        if (child == 0)
            _exit(work(Deeds(*m_page)));
        int status = 0;
        qint64 waited = 0;
        for (; waitpid(child, &status, WNOHANG) == 0; ++waited) {
            if (waited == MostWaits)
                kill(child, SIGKILL);
            usleep(WaitMicroseconds);
        }
        if (waited > MostWaits)
            return QStringLiteral("the child stood still after %1 deeds").arg(m_page->ended);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
            return QStringLiteral("the child ended by itself: %1").arg(WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
        ++m_kills;
        m_inside += wasInside() ? 1 : 0;
        m_hits.at(size_t(m_page->kind)) += wasInside() ? 1 : 0;
        return {};
    }

    int kills() const { return m_kills; }
    /// The last one fell between the beginning of a deed and the word that it is done.
    bool wasInside() const { return m_page->inside; }
    /// What the child said last of what is done; stays from child to child until forgotten.
    qint64 acknowledged() const { return m_page->acknowledged; }
    /// The next child gets a fresh file.
    void forget() { m_page->acknowledged = 0; }

    bool hitEnough() const { return m_inside >= m_wanted && std::find(m_hits.begin(), m_hits.end(), 0) == m_hits.end(); }
    /// "53 kills, 48 inside a deed (24 24)": with how many of each kind.
    QString inWords() const
    {
        QStringList hits;
        for (int one : m_hits)
            hits << QString::number(one);
        return QStringLiteral("%1 kills, %2 inside a deed (%3)").arg(m_kills).arg(m_inside).arg(hits.join(QLatin1Char(' ')));
    }

private:
    static constexpr int MostForOne = 8;
    static constexpr int NoClock = 99;
    static constexpr int WaitMicroseconds = 500;
    static constexpr qint64 MostWaits = 120LL * 1'000'000 / WaitMicroseconds;

    QRandomGenerator m_random;
    int m_wanted;
    int m_lives;
    int m_kills = 0;
    int m_inside = 0;
    std::vector<int> m_hits;
    Page *m_page = nullptr;
};

} // namespace Allpost
