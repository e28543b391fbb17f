// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/scenes.h"

#include "app/shell/mainwindow.h"
#include "app/shell/seat.h"
#include "forms/points/awardentrypage.h"
#include "forms/points/awardform.h"
#include "forms/points/rulespage.h"
#include "forms/points/rulesview.h"
#include "forms/shared/lineedit.h"
#include "models/points/rules.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

using Wait = std::function<void()>;

void trigger(MainWindow &window, const QString &command)
{
    if (QAction *action = window.seat()->commands().find(command))
        action->trigger();
}

/// Some people on the list of a rule.
void asking(MainWindow &window, const Wait &wait, const QString &code, int people)
{
    wait();
    auto rule = PointsRules::ofCode(window.seat()->store().db(), code);
    window.go({u"award-entry"_s, QVariantMap{{u"rule"_s, qlonglong(rule ? *rule : 0)}}});
    auto *page = qobject_cast<AwardEntryPage *>(window.page());
    if (!page)
        return;
    const SearchResult found = window.seat()->finder().search(u"王"_s, people);
    for (const SearchHit &hit : found.hits)
        page->form()->add({{hit.key, 0}, 0, 0});
}

qlonglong ruleOf(MainWindow &window, const QString &code)
{
    auto rule = PointsRules::ofCode(window.seat()->store().db(), code);
    return rule ? *rule : 0;
}

} // namespace

void addAwardScenes(std::vector<Scene> &scenes)
{
    const std::vector<Scene> all{
        {u"awards"_s, [](MainWindow &window, const Wait &) { window.go({u"awards"_s, u"asked"_s}); }},
        {u"awards-checked"_s, [](MainWindow &window, const Wait &) { window.go({u"awards"_s, u"checked"_s}); }},
        {u"awards-notice"_s, [](MainWindow &window, const Wait &) { window.go({u"awards"_s, u"notice"_s}); }},
        {u"awards-ripe"_s, [](MainWindow &window, const Wait &) { window.go({u"awards"_s, u"ripe"_s}); }},
        {u"awards-entered"_s, [](MainWindow &window, const Wait &) { window.go({u"awards"_s, u"entered"_s}); }},
        {u"awards-refused"_s, [](MainWindow &window, const Wait &) { window.go({u"awards"_s, u"over"_s}); }},
        {u"awards-hang"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"awards"_s, u"checked"_s});
             wait();
             trigger(window, u"awards.next"_s);
         }},
        {u"awards-object"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"awards"_s, u"notice"_s});
             wait();
             trigger(window, u"awards.object"_s);
         }},
        {u"award-entry"_s, [](MainWindow &window, const Wait &) { window.go({u"award-entry"_s, {}}); }},
        {u"award-entry-list"_s, [](MainWindow &window, const Wait &wait) { asking(window, wait, u"R06"_s, 5); }},
        {u"award-entry-barred"_s, [](MainWindow &window, const Wait &wait) { asking(window, wait, u"C02"_s, 2); }},
        {u"points-rules"_s, [](MainWindow &window, const Wait &) { window.go({u"points-rules"_s, ruleOf(window, u"R06"_s)}); }},
        {u"points-rules-new"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"points-rules"_s, ruleOf(window, u"R06"_s)});
             wait();
             trigger(window, u"points-rules.new"_s);
             trigger(window, u"points-rules.save"_s);
         }},
        {u"points-rules-policy"_s, [](MainWindow &window, const Wait &) { window.go({u"points-rules"_s, u"policy"_s}); }},
    };
    scenes.insert(scenes.end(), all.begin(), all.end());
}

} // namespace Allpost
