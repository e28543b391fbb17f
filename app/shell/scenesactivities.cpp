// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/scenes.h"

#include "app/shell/mainwindow.h"
#include "app/shell/seat.h"
#include "forms/checkins/markview.h"
#include "forms/checkins/signinpage.h"
#include "forms/checkins/signinview.h"
#include "forms/shared/lineedit.h"
#include "models/checkins/activities.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

using Wait = std::function<void()>;

/// The activity of the sample that runs today; else the latest one.
qlonglong runningActivity(MainWindow &window)
{
    auto lines = Activities::list(window.seat()->store().db());
    if (!lines || lines->isEmpty())
        return 0;
    for (const ActivityLine &line : std::as_const(*lines))
        if (line.at == ActivityAt::Running)
            return line.key;
    for (const ActivityLine &line : std::as_const(*lines))
        if (line.activity.closedAt.isEmpty() && line.activity.cancelledOn.isEmpty() && line.counts.present)
            return line.key;
    return lines->first().key;
}

/// The sign-in page with the running activity, in one of its stages.
SignInPage *signIn(MainWindow &window, const Wait &wait, const QString &stage = {})
{
    window.go({u"signin"_s, QVariantMap{{u"activity"_s, runningActivity(window)}, {u"stage"_s, stage}}});
    wait();
    return qobject_cast<SignInPage *>(window.page());
}

/// Letters typed on the sign-in page.
void typeName(MainWindow &window, const Wait &wait, const QString &letters)
{
    wait();
    if (SignInPage *page = signIn(window, wait)) {
        page->work()->input()->setText(letters);
        Q_EMIT page->work()->input()->textEdited(letters);
    }
}

} // namespace

void addActivityScenes(std::vector<Scene> &scenes)
{
    const std::vector<Scene> all{
        {u"activities"_s, [](MainWindow &window, const Wait &) { window.go({u"activities"_s, u"running"_s}); }},
        {u"activities-coming"_s, [](MainWindow &window, const Wait &) { window.go({u"activities"_s, u"coming"_s}); }},
        {u"activities-past"_s, [](MainWindow &window, const Wait &) { window.go({u"activities"_s, u"past"_s}); }},
        {u"activities-numbers"_s, [](MainWindow &window, const Wait &) { window.go({u"activities"_s, u"numbers"_s}); }},
        {u"signin"_s, [](MainWindow &window, const Wait &wait) { signIn(window, wait); }},
        {u"signin-typed"_s, [](MainWindow &window, const Wait &wait) { typeName(window, wait, u"wj"_s); }},
        {u"signin-present"_s,
         [](MainWindow &window, const Wait &wait) {
             if (SignInPage *page = signIn(window, wait))
                 page->work()->setFilter(SignInView::Present);
         }},
        {u"signin-stranger"_s,
         [](MainWindow &window, const Wait &wait) {
             if (SignInPage *page = signIn(window, wait))
                 page->work()->startStranger();
         }},
        {u"signin-choice"_s,
         [](MainWindow &window, const Wait &wait) {
             signIn(window, wait);
             if (QAction *other = window.seat()->commands().find(u"signin.other"_s))
                 other->trigger();
         }},
        {u"signin-mark"_s,
         [](MainWindow &window, const Wait &wait) {
             if (SignInPage *page = signIn(window, wait, u"mark"_s)) {
                 page->mark()->toggleNumber(3);
                 page->mark()->toggleNumber(7);
             }
         }},
        {u"signin-close"_s, [](MainWindow &window, const Wait &wait) { signIn(window, wait, u"close"_s); }},
        {u"signin-print"_s,
         [](MainWindow &window, const Wait &wait) {
             signIn(window, wait);
             if (QAction *print = window.seat()->commands().find(u"signin.print"_s))
                 print->trigger();
         }},
        {u"volunteers"_s, [](MainWindow &window, const Wait &) { window.go({u"volunteers"_s, u"list"_s}); }},
        {u"volunteers-teams"_s, [](MainWindow &window, const Wait &) { window.go({u"volunteers"_s, u"teams"_s}); }},
        {u"volunteers-needs"_s, [](MainWindow &window, const Wait &) { window.go({u"volunteers"_s, u"needs"_s}); }},
        {u"volunteers-register"_s, [](MainWindow &window, const Wait &) { window.go({u"volunteers"_s, u"register"_s}); }},
    };
    scenes.insert(scenes.end(), all.begin(), all.end());
}

} // namespace Allpost
