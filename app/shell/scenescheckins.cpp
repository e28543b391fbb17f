// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/scenes.h"

#include "app/shell/mainwindow.h"
#include "app/shell/seat.h"
#include "models/checkins/members.h"

#include <QFile>
#include <QFileInfo>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

using Wait = std::function<void()>;

void press(MainWindow &window, const QString &command)
{
    if (QAction *action = window.seat()->commands().find(command))
        action->trigger();
}

/// The members, on one who holds a post.
void members(MainWindow &window, MemberState state)
{
    Members::Question question;
    question.state = state;
    const auto lines = Members::list(window.seat()->store().db(), question);
    window.go({u"members"_s, QVariantMap{{u"member"_s, lines && !lines->isEmpty() ? qlonglong(lines->first().key) : 0}}});
}

/// A little list of a unit: a resident by phone, one who lives elsewhere, one twice, one without a name.
QString unitList(MainWindow &window)
{
    const QString path = QFileInfo(window.seat()->store().path()).absolutePath() + u"/unit.csv"_s;
    QString known;
    if (const auto lines = Members::list(window.seat()->store().db(), {}))
        for (const MemberLine &line : *lines)
            if (line.isResident() && !line.phone.isEmpty())
                known = line.name + u",,"_s + line.phone;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write((u"填报单位：某采油厂第四作业区\n姓名,身份证号,手机,职务,居住地址,特长,意向岗位\n%1,科员,油城花园3-1-102,医疗,医疗健康岗\n"
                    "赵启明,23060419800817002X,13845904471,工程师,龙凤区某小区,电工,水电维修岗\n孙丽华,,13604590012,主任,创业小区2-1-301,法律,法律服务岗\n"
                    "孙丽华,,13604590012,主任,创业小区2-1-301,法律,\n,,13604590013,班长,,,\n"_s.arg(known)).toUtf8());
    return path;
}

} // namespace

void addCheckinScenes(std::vector<Scene> &scenes)
{
    const auto opened = [](const QString &page, const QVariant &what, const char *command = nullptr) {
        return [=](MainWindow &window, const Wait &wait) {
            window.go({page, what});
            wait();
            if (QAction *action = command ? window.seat()->commands().find(QLatin1String(command)) : nullptr)
                action->trigger();
        };
    };
    const std::vector<Scene> all{
        {u"members-units"_s, [](MainWindow &window, const Wait &) { window.go({u"members"_s, u"units"_s}); }},
        {u"members"_s, [](MainWindow &window, const Wait &) { members(window, MemberState::OnDuty); }},
        {u"members-missing"_s, [](MainWindow &window, const Wait &) { members(window, MemberState::NotYet); }},
        {u"members-posts"_s, [](MainWindow &window, const Wait &) { window.go({u"members"_s, u"posts"_s}); }},
        {u"members-wishes"_s, [](MainWindow &window, const Wait &) { window.go({u"members"_s, u"wishes"_s}); }},
        {u"members-slip"_s,
         [](MainWindow &window, const Wait &wait) {
             members(window, MemberState::OnDuty);
             wait();
             press(window, u"members.print"_s);
         }},
        {u"members-register"_s,
         [](MainWindow &window, const Wait &wait) {
             members(window, MemberState::OnDuty);
             wait();
             press(window, u"members.register"_s);
         }},
        {u"members-missing-print"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"members"_s, u"units"_s});
             wait();
             press(window, u"members.print"_s);
         }},
        {u"members-wishes-print"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"members"_s, u"wishes"_s});
             wait();
             press(window, u"members.print"_s);
         }},
        {u"member-import"_s, [](MainWindow &window, const Wait &) { window.go({u"member-import"_s, {}}); }},
        {u"member-import-rows"_s, [](MainWindow &window, const Wait &) { window.go({u"member-import"_s, QVariantMap{{u"file"_s, unitList(window)}}}); }},
        {u"party-orgs"_s, opened(u"party-orgs"_s, u"tree"_s)},
        {u"party-orgs-committee"_s, opened(u"party-orgs"_s, u"committee"_s)},
        {u"party-orgs-cadres"_s, opened(u"party-orgs"_s, u"cadres"_s)},
        {u"party-orgs-adoptions"_s, opened(u"party-orgs"_s, u"adoptions"_s)},
        {u"party-orgs-print"_s, opened(u"party-orgs"_s, u"tree"_s, "partyorgs.print")},
        {u"party-orgs-plates"_s, opened(u"party-orgs"_s, u"adoptions"_s, "partyorgs.printmore")},
        {u"appraisals"_s, opened(u"appraisals"_s, {})},
        {u"appraisals-letters"_s,
         [](MainWindow &window, const Wait &wait) {
             window.go({u"appraisals"_s, {}});
             wait();
             for (const char *command : {"appraisals.suggest", "appraisals.letters"}) {
                 press(window, QLatin1String(command));
                 wait();
             }
         }},
        {u"appraisals-record"_s, opened(u"appraisals"_s, {}, "appraisals.record")},
    };
    scenes.insert(scenes.end(), all.begin(), all.end());
}

} // namespace Allpost
