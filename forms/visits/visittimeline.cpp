// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/visittimeline.h"

#include "forms/shared/label.h"
#include "forms/shared/timeline.h"
#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"
#include "forms/workorders/ordertexts.h"

#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
/// Further ahead than any interval.
constexpr int YearsAhead = 10;
} // namespace

VisitTimeline::VisitTimeline(QWidget *parent) : QWidget(parent), m_facts(new Label({}, Theme::Type::Body, Tone::Ink2)), m_timeline(new Timeline)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    column->addWidget(m_facts);
    column->addWidget(m_timeline);
    m_facts->setWordWrap(true);
}

void VisitTimeline::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
    connect(&workplace->store(), &Store::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void VisitTimeline::setSubject(const VisitSubject &subject)
{
    m_subject = subject;
    refresh();
}

QString VisitTimeline::dueWords() const
{
    const QDate today = QDate::currentDate();
    auto intervals = VisitIntervals::of(m_workplace->store());
    if (!intervals)
        return {};
    DueVisits::Question question;
    question.on = today;
    question.until = today.addYears(YearsAhead);
    question.household = m_subject.household;
    question.resident = m_subject.resident;
    auto due = DueVisits::due(m_workplace->store().db(), *intervals, question);
    if (!due || due->isEmpty())
        return {};
    const auto first = std::min_element(due->begin(), due->end(), [](const DueVisit &a, const DueVisit &b) { return a.due < b.due; });
    const QString words = VisitTexts::over(first->overdueDays);
    return m_subject.resident || !first->resident ? words : tr("%1: %2").arg(first->name, words);
}

/// What became of a visit stands with it.
void VisitTimeline::addOrders(const QList<VisitLine> &lines, QList<TimelineItem> &items) const
{
    QList<Key> keys;
    for (const VisitLine &line : lines)
        keys << line.key;
    const auto orders = OrdersOf::visits(m_workplace->store().db(), keys).value_or(QHash<Key, OrderLine>());
    for (qsizetype i = 0; i < items.size(); ++i)
        if (const auto order = orders.constFind(lines.at(i).key); order != orders.cend())
            items[i].detail = QStringList{OrderTexts::became(*order), items.at(i).detail}.join(items.at(i).detail.isEmpty() ? u""_s : u" · "_s);
}

void VisitTimeline::refresh()
{
    m_count = 0;
    QList<TimelineItem> items;
    QString facts;
    if (m_workplace && !m_subject.isEmpty()) {
        const Visits visits(m_workplace->store());
        const QDate today = QDate::currentDate();
        auto lines = m_subject.resident ? visits.ofResident(m_subject.resident, m_limit) : visits.ofHousehold(m_subject.household, m_limit);
        if (lines) {
            m_count = lines->size();
            items = VisitTexts::timeline(*lines, today);
            addOrders(*lines, items);
        }
        auto last = Visits::last(m_workplace->store().db(), m_subject, today);
        QStringList parts;
        if (last && last->reachedOn.isEmpty())
            parts << tr("Never visited yet");
        else if (last)
            parts << tr("Last visited %1").arg(VisitTexts::ago(last->reachedOn, today));
        if (last && last->triedOn > last->reachedOn)
            parts << tr("tried %1").arg(VisitTexts::ago(last->triedOn, today));
        if (const QString due = dueWords(); !due.isEmpty())
            parts << due;
        facts = parts.join(u" · "_s);
    }
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_timeline->setItems(items);
    m_timeline->setVisible(!items.isEmpty());
    Q_EMIT refreshed();
}

QString VisitTimeline::facts() const
{
    return m_facts->text();
}

} // namespace Allpost
