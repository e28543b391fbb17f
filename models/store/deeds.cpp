// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/deeds.h"

#include "models/dictionary/codelist.h"
#include "models/dictionary/entity.h"
#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/words.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Spoken
{
    const char *action;
    const char *sentence;
};

constexpr Spoken Sentences[] = {
    {"office.create", QT_TRANSLATE_NOOP("Store", "Office founded")},
    {"office.change", QT_TRANSLATE_NOOP("Store", "Change of the office's particulars")},
    {"sample.fill", QT_TRANSLATE_NOOP("Store", "Sample office filled")},
    {"sample.orders", QT_TRANSLATE_NOOP("Store", "Sample orders added")},
    {"resident.add", QT_TRANSLATE_NOOP("Store", "Resident registered")},
    {"resident.change", QT_TRANSLATE_NOOP("Store", "Change of a resident")},
    {"resident.remove", QT_TRANSLATE_NOOP("Store", "Resident removed")},
    {"resident.restore", QT_TRANSLATE_NOOP("Store", "Resident brought back")},
    {"resident.move", QT_TRANSLATE_NOOP("Store", "Resident moved")},
    {"resident.link", QT_TRANSLATE_NOOP("Store", "Two records linked as one person")},
    {"resident.unlink", QT_TRANSLATE_NOOP("Store", "Records of one person taken apart")},
    {"resident.different", QT_TRANSLATE_NOOP("Store", "Said to be two different people")},
    {"resident.undecided", QT_TRANSLATE_NOOP("Store", "No longer said to be two different people")},
    {"household.add", QT_TRANSLATE_NOOP("Store", "Household added")},
    {"household.change", QT_TRANSLATE_NOOP("Store", "Change of a household")},
    {"household.remove", QT_TRANSLATE_NOOP("Store", "Household removed")},
    {"household.head", QT_TRANSLATE_NOOP("Store", "New head of a household")},
    {"household.move", QT_TRANSLATE_NOOP("Store", "Members moved out of a household")},
    {"household.away", QT_TRANSLATE_NOOP("Store", "Away for a time")},
    {"household.home", QT_TRANSLATE_NOOP("Store", "Household moved to another door")},
    {"household.join", QT_TRANSLATE_NOOP("Store", "Households joined")},
    {"household.split", QT_TRANSLATE_NOOP("Store", "Household split")},
    {"household.birth", QT_TRANSLATE_NOOP("Store", "Birth recorded")},
    {"household.death", QT_TRANSLATE_NOOP("Store", "Death recorded")},
    {"household.back", QT_TRANSLATE_NOOP("Store", "Came back")},
    {"household.verify", QT_TRANSLATE_NOOP("Store", "Household verified")},
    {"household.enter", QT_TRANSLATE_NOOP("Store", "Resident joined a household")},
    {"membership.add", QT_TRANSLATE_NOOP("Store", "Member added to a household")},
    {"membership.change", QT_TRANSLATE_NOOP("Store", "Change of a membership")},
    {"membership.remove", QT_TRANSLATE_NOOP("Store", "Member taken out of a household")},
    {"care.add", QT_TRANSLATE_NOOP("Store", "Care group added")},
    {"care.change", QT_TRANSLATE_NOOP("Store", "Change of a care record")},
    {"care.remove", QT_TRANSLATE_NOOP("Store", "Care group taken away")},
    {"care_group.add", QT_TRANSLATE_NOOP("Store", "Care group of the office added")},
    {"care_group.change", QT_TRANSLATE_NOOP("Store", "Care group set otherwise")},
    {"care_group.rename", QT_TRANSLATE_NOOP("Store", "Care group renamed")},
    {"care_group.close", QT_TRANSLATE_NOOP("Store", "Care group closed")},
    {"care.end", QT_TRANSLATE_NOOP("Store", "Care group ended")},
    {"estate.add", QT_TRANSLATE_NOOP("Store", "Estate added")},
    {"estate.change", QT_TRANSLATE_NOOP("Store", "Change of an estate")},
    {"estate.rename", QT_TRANSLATE_NOOP("Store", "Estate renamed")},
    {"estate.remove", QT_TRANSLATE_NOOP("Store", "Estate removed")},
    {"estate.close", QT_TRANSLATE_NOOP("Store", "Estate closed")},
    {"estate.merge", QT_TRANSLATE_NOOP("Store", "Two estates made one")},
    {"building.add", QT_TRANSLATE_NOOP("Store", "Building added")},
    {"building.change", QT_TRANSLATE_NOOP("Store", "Change of a building")},
    {"building.rename", QT_TRANSLATE_NOOP("Store", "Building renumbered")},
    {"building.remove", QT_TRANSLATE_NOOP("Store", "Building removed")},
    {"building.close", QT_TRANSLATE_NOOP("Store", "Building closed")},
    {"building.merge", QT_TRANSLATE_NOOP("Store", "Two buildings made one")},
    {"building.move", QT_TRANSLATE_NOOP("Store", "Building put into another estate")},
    {"stairwell.add", QT_TRANSLATE_NOOP("Store", "Stairwell added")},
    {"stairwell.change", QT_TRANSLATE_NOOP("Store", "Change of a stairwell")},
    {"stairwell.rename", QT_TRANSLATE_NOOP("Store", "Stairwell renumbered")},
    {"stairwell.remove", QT_TRANSLATE_NOOP("Store", "Stairwell removed")},
    {"stairwell.close", QT_TRANSLATE_NOOP("Store", "Stairwell closed")},
    {"stairwell.merge", QT_TRANSLATE_NOOP("Store", "Two stairwells made one")},
    {"door.add", QT_TRANSLATE_NOOP("Store", "Door added")},
    {"door.change", QT_TRANSLATE_NOOP("Store", "Change of a door")},
    {"door.rename", QT_TRANSLATE_NOOP("Store", "Door renumbered")},
    {"door.remove", QT_TRANSLATE_NOOP("Store", "Door removed")},
    {"door.close", QT_TRANSLATE_NOOP("Store", "Door closed")},
    {"door.merge", QT_TRANSLATE_NOOP("Store", "Two doors made one")},
    {"place.rename", QT_TRANSLATE_NOOP("Store", "Change of a place name")},
    {"worker.add", QT_TRANSLATE_NOOP("Store", "Worker added")},
    {"worker.change", QT_TRANSLATE_NOOP("Store", "Change of a worker")},
    {"worker.rename", QT_TRANSLATE_NOOP("Store", "Worker renamed")},
    {"worker.leave", QT_TRANSLATE_NOOP("Store", "Worker left the office")},
    {"worker.return", QT_TRANSLATE_NOOP("Store", "Worker is back in the office")},
    {"visit.add", QT_TRANSLATE_NOOP("Store", "Visit noted")},
    {"visit.sheet", QT_TRANSLATE_NOOP("Store", "Sheet of visits noted")},
    {"visit.change", QT_TRANSLATE_NOOP("Store", "Change of a visit")},
    {"visit.answer", QT_TRANSLATE_NOOP("Store", "Follow-up of a visit answered")},
    {"visit.remove", QT_TRANSLATE_NOOP("Store", "Visit taken back")},
    {"grid.found", QT_TRANSLATE_NOOP("Store", "Grids prepared")},
    {"grid.close", QT_TRANSLATE_NOOP("Store", "Grid ended")},
    {"grid.split", QT_TRANSLATE_NOOP("Store", "Grid split")},
    {"grid.merge", QT_TRANSLATE_NOOP("Store", "Grids merged")},
    {"grid.balance", QT_TRANSLATE_NOOP("Store", "Grids evened out")},
    {"grid_layer.close", QT_TRANSLATE_NOOP("Store", "Grid layer ended")},
    {"grid_range.give", QT_TRANSLATE_NOOP("Store", "Buildings given to a grid")},
    {"grid_range.take", QT_TRANSLATE_NOOP("Store", "Buildings taken out of a grid")},
    {"post.add", QT_TRANSLATE_NOOP("Store", "Post filled")},
    {"post.change", QT_TRANSLATE_NOOP("Store", "Change of a post")},
    {"post.end", QT_TRANSLATE_NOOP("Store", "Post ended")},
    {"post.succeed", QT_TRANSLATE_NOOP("Store", "Post handed over")},
    {"party_org.add", QT_TRANSLATE_NOOP("Store", "Party organisation added")},
    {"party_org.change", QT_TRANSLATE_NOOP("Store", "Change of a Party organisation")},
    {"party_org.close", QT_TRANSLATE_NOOP("Store", "Party organisation closed")},
    {"party_office.assign", QT_TRANSLATE_NOOP("Store", "Office of a Party organisation filled")},
    {"party_office.change", QT_TRANSLATE_NOOP("Store", "Change of an office of a Party organisation")},
    {"party_office.end", QT_TRANSLATE_NOOP("Store", "Office of a Party organisation ended")},
    {"party_office.succeed", QT_TRANSLATE_NOOP("Store", "Office of a Party organisation handed over")},
    {"cadre_stay.add", QT_TRANSLATE_NOOP("Store", "Stationed cadre added")},
    {"cadre_stay.change", QT_TRANSLATE_NOOP("Store", "Change of a stationed cadre")},
    {"cadre_stay.end", QT_TRANSLATE_NOOP("Store", "Stay of a cadre ended")},
    {"cadre_month.write", QT_TRANSLATE_NOOP("Store", "Month of a stationed cadre written")},
    {"adoption.add", QT_TRANSLATE_NOOP("Store", "Adoption added")},
    {"adoption.change", QT_TRANSLATE_NOOP("Store", "Change of an adoption")},
    {"adoption.end", QT_TRANSLATE_NOOP("Store", "Adoption ended")},
    {"appraisal.give", QT_TRANSLATE_NOOP("Store", "Member appraised")},
    {"appraisal.remark", QT_TRANSLATE_NOOP("Store", "Remark on a member's year")},
    {"appraisal.steps", QT_TRANSLATE_NOOP("Store", "Steps to grade and stars of appraisals set")},
    {"appraisal.suggested", QT_TRANSLATE_NOOP("Store", "Suggested grades and stars taken over")},
    {"appraisal.letters", QT_TRANSLATE_NOOP("Store", "Feedback letters to units written")},
    {"department.examples", QT_TRANSLATE_NOOP("Store", "Example departments added")},
    {"points_rule.examples", QT_TRANSLATE_NOOP("Store", "Example points rules added")},
    {"points_rule.add", QT_TRANSLATE_NOOP("Store", "Points rule added")},
    {"points_rule.change", QT_TRANSLATE_NOOP("Store", "Change of a points rule")},
    {"points_rule.version", QT_TRANSLATE_NOOP("Store", "Points rule with new values")},
    {"points_rule.close", QT_TRANSLATE_NOOP("Store", "Points rule closed")},
    {"points_rule.reopen", QT_TRANSLATE_NOOP("Store", "Points rule used again")},
    {"points_rule.checked", QT_TRANSLATE_NOOP("Store", "Points rule compared with the local rules")},
    {"points_policy.set", QT_TRANSLATE_NOOP("Store", "Points policy set")},
    {"award.ask", QT_TRANSLATE_NOOP("Store", "Points asked for")},
    {"award.check", QT_TRANSLATE_NOOP("Store", "Awards of points checked")},
    {"award.notice", QT_TRANSLATE_NOOP("Store", "Awards of points put on notice")},
    {"award.object", QT_TRANSLATE_NOOP("Store", "Objection to points noted")},
    {"award.answer", QT_TRANSLATE_NOOP("Store", "Objection to points answered")},
    {"award.enter", QT_TRANSLATE_NOOP("Store", "Awarded points entered")},
    {"award.refuse", QT_TRANSLATE_NOOP("Store", "Awards of points refused")},
    {"award.withdraw", QT_TRANSLATE_NOOP("Store", "Awards of points withdrawn")},
    {"points_expiry.announce", QT_TRANSLATE_NOOP("Store", "Expiry of points announced")},
    {"points_expiry.run", QT_TRANSLATE_NOOP("Store", "Announced points expired")},
    {"sample.awards", QT_TRANSLATE_NOOP("Store", "Sample awards added")},
    {"order_category.examples", QT_TRANSLATE_NOOP("Store", "Example categories added")},
    {"department.rename", QT_TRANSLATE_NOOP("Store", "Department renamed")},
    {"department.merge", QT_TRANSLATE_NOOP("Store", "Two departments made one")},
    {"department.close", QT_TRANSLATE_NOOP("Store", "Department closed")},
    {"department.reopen", QT_TRANSLATE_NOOP("Store", "Department opened again")},
    {"duty_item.examples", QT_TRANSLATE_NOOP("Store", "Example duty list added")},
    {"duty_item.import", QT_TRANSLATE_NOOP("Store", "Duty list brought in")},
    {"duty_item.end", QT_TRANSLATE_NOOP("Store", "Item struck from the duty list")},
    {"handed_task.add", QT_TRANSLATE_NOOP("Store", "Task from above received")},
    {"handed_task.admit", QT_TRANSLATE_NOOP("Store", "Task from above admitted")},
    {"handed_task.exception", QT_TRANSLATE_NOOP("Store", "Task from above admitted by exception")},
    {"handed_task.refuse", QT_TRANSLATE_NOOP("Store", "Task from above refused")},
    {"handed_task.reopen", QT_TRANSLATE_NOOP("Store", "Answer to a task from above taken back")},
    {"department_score.give", QT_TRANSLATE_NOOP("Store", "Department scored")},
    {"order.whistle", QT_TRANSLATE_NOOP("Store", "Departments called to a place")},
    {"order.resolution", QT_TRANSLATE_NOOP("Store", "Joint resolution on site")},
    {"attendance.remove", QT_TRANSLATE_NOOP("Store", "Call to a place taken back")},
    {"checkin.examples", QT_TRANSLATE_NOOP("Store", "Example service posts added")},
    {"service_unit.end", QT_TRANSLATE_NOOP("Store", "Tie with a unit ended")},
    {"service_unit.reopen", QT_TRANSLATE_NOOP("Store", "Unit taken up again")},
    {"party_member.receive", QT_TRANSLATE_NOOP("Store", "Party members reported")},
    {"party_member.move", QT_TRANSLATE_NOOP("Store", "Party member moved away")},
    {"party_member.end", QT_TRANSLATE_NOOP("Store", "Service of a Party member ended")},
    {"party_member.return", QT_TRANSLATE_NOOP("Store", "Party member is back")},
    {"import.party_member", QT_TRANSLATE_NOOP("Store", "Import of a unit's list")},
    {"service_post.close", QT_TRANSLATE_NOOP("Store", "Service post no longer offered")},
    {"service_post.reopen", QT_TRANSLATE_NOOP("Store", "Service post offered again")},
    {"post_claim.claim", QT_TRANSLATE_NOOP("Store", "Service post claimed")},
    {"post_claim.release", QT_TRANSLATE_NOOP("Store", "Service post given back")},
    {"five_micro.change", QT_TRANSLATE_NOOP("Store", "Five micro labels changed")},
    {"wish.withdraw", QT_TRANSLATE_NOOP("Store", "Wish withdrawn")},
    {"wish_claim.take", QT_TRANSLATE_NOOP("Store", "Wish taken on")},
    {"wish_claim.done", QT_TRANSLATE_NOOP("Store", "Wish came true")},
    {"wish_claim.give_up", QT_TRANSLATE_NOOP("Store", "Wish given back")},
    {"view.save", QT_TRANSLATE_NOOP("Store", "View saved")},
    {"view.add", QT_TRANSLATE_NOOP("Store", "View saved")},
    {"view.change", QT_TRANSLATE_NOOP("Store", "View changed")},
    {"view.rename", QT_TRANSLATE_NOOP("Store", "View renamed")},
    {"view.remove", QT_TRANSLATE_NOOP("Store", "View removed")},
    {"alias.add", QT_TRANSLATE_NOOP("Store", "Word for a code remembered")},
    {"hint_rule.examples", QT_TRANSLATE_NOOP("Store", "Example hint rules added")},
    {"hint_rule.add", QT_TRANSLATE_NOOP("Store", "Hint rule added")},
    {"hint_rule.change", QT_TRANSLATE_NOOP("Store", "Change of a hint rule")},
    {"hint_rule.remove", QT_TRANSLATE_NOOP("Store", "Hint rule removed")},
    {"hint_answer.settle", QT_TRANSLATE_NOOP("Store", "Hint settled")},
    {"hint_answer.ask", QT_TRANSLATE_NOOP("Store", "Hint asked again")},
    {"matter.examples", QT_TRANSLATE_NOOP("Store", "Example matters added")},
    {"matter.add", QT_TRANSLATE_NOOP("Store", "Matter added")},
    {"matter.change", QT_TRANSLATE_NOOP("Store", "Change of a matter")},
    {"matter.copy", QT_TRANSLATE_NOOP("Store", "Matter copied")},
    {"matter.close", QT_TRANSLATE_NOOP("Store", "Matter no longer offered")},
    {"matter.reopen", QT_TRANSLATE_NOOP("Store", "Matter offered again")},
    {"matter.checked", QT_TRANSLATE_NOOP("Store", "Example matter checked")},
    {"refused_paper.examples", QT_TRANSLATE_NOOP("Store", "List of papers not to be issued added")},
    {"refused_paper.add", QT_TRANSLATE_NOOP("Store", "Paper not to be issued added")},
    {"refused_paper.change", QT_TRANSLATE_NOOP("Store", "Change of a paper not to be issued")},
    {"refused_paper.close", QT_TRANSLATE_NOOP("Store", "Paper taken off the list of those not to be issued")},
    {"skill.set", QT_TRANSLATE_NOOP("Store", "Skill of a worker set")},
    {"counter_visit.arrive", QT_TRANSLATE_NOOP("Store", "Visitor put on the waiting list")},
    {"counter_visit.receive", QT_TRANSLATE_NOOP("Store", "Visit to the counter")},
    {"counter_visit.call", QT_TRANSLATE_NOOP("Store", "Visitor called to the counter")},
    {"counter_visit.leave", QT_TRANSLATE_NOOP("Store", "Visitor left without being served")},
    {"counter_visit.end", QT_TRANSLATE_NOOP("Store", "Visit at the counter ended")},
    {"counter_visit.identify", QT_TRANSLATE_NOOP("Store", "Visitor recognised as a resident")},
    {"counter_visit.change", QT_TRANSLATE_NOOP("Store", "Change of a visit at the counter")},
    {"handling.begin", QT_TRANSLATE_NOOP("Store", "Matter begun")},
    {"handling.continue", QT_TRANSLATE_NOOP("Store", "Matter taken up again")},
    {"handling.save", QT_TRANSLATE_NOOP("Store", "Matter kept for now")},
    {"handling.accept", QT_TRANSLATE_NOOP("Store", "Matter accepted")},
    {"handling.notice", QT_TRANSLATE_NOOP("Store", "One-time notice given")},
    {"handling.finish", QT_TRANSLATE_NOOP("Store", "Matter done")},
    {"handling.settle", QT_TRANSLATE_NOOP("Store", "Matter accepted and done")},
    {"handling.pass", QT_TRANSLATE_NOOP("Store", "Matter passed on as a work order")},
    {"handling.hand", QT_TRANSLATE_NOOP("Store", "Matter handed to a colleague")},
    {"handling.take", QT_TRANSLATE_NOOP("Store", "Matter taken over")},
    {"handling.drop", QT_TRANSLATE_NOOP("Store", "Matter dropped")},
    {"handling.reopen", QT_TRANSLATE_NOOP("Store", "Matter taken back into hand")},
    {"handling.refuse", QT_TRANSLATE_NOOP("Store", "Answered that a paper is not issued")},
    {"paper_template.examples", QT_TRANSLATE_NOOP("Store", "Example templates of papers added")},
    {"paper_template.add", QT_TRANSLATE_NOOP("Store", "Template of a paper added")},
    {"paper_template.change", QT_TRANSLATE_NOOP("Store", "Change of a template of papers")},
    {"paper_template.close", QT_TRANSLATE_NOOP("Store", "Template of a paper closed")},
    {"paper_template.reopen", QT_TRANSLATE_NOOP("Store", "Template of a paper offered again")},
    {"goods.examples", QT_TRANSLATE_NOOP("Store", "Example goods added")},
    {"goods.add", QT_TRANSLATE_NOOP("Store", "Goods added")},
    {"goods.change", QT_TRANSLATE_NOOP("Store", "Change of goods")},
    {"goods.close", QT_TRANSLATE_NOOP("Store", "Goods no longer offered")},
    {"goods.reopen", QT_TRANSLATE_NOOP("Store", "Goods offered again")},
    {"stock.receive", QT_TRANSLATE_NOOP("Store", "Goods received")},
    {"stock.spoil", QT_TRANSLATE_NOOP("Store", "Goods written off")},
    {"stock.send", QT_TRANSLATE_NOOP("Store", "Goods sent to another desk")},
    {"stock.take_over", QT_TRANSLATE_NOOP("Store", "Goods of a former desk taken over")},
    {"stock.take", QT_TRANSLATE_NOOP("Store", "Goods of another desk taken in")},
    {"stock.reverse", QT_TRANSLATE_NOOP("Store", "Movement of goods reversed")},
    {"stock.count", QT_TRANSLATE_NOOP("Store", "Stock counted")},
    {"stock.close", QT_TRANSLATE_NOOP("Store", "Daily close of the store")},
    {"slip.reserve", QT_TRANSLATE_NOOP("Store", "Goods and points set aside")},
    {"slip.exchange", QT_TRANSLATE_NOOP("Store", "Points exchanged")},
    {"slip.done", QT_TRANSLATE_NOOP("Store", "Reserved goods handed over")},
    {"slip.cancel", QT_TRANSLATE_NOOP("Store", "Reservation cancelled")},
    {"slip.reverse", QT_TRANSLATE_NOOP("Store", "Exchange reversed")},
    {"voucher.redeem", QT_TRANSLATE_NOOP("Store", "Voucher redeemed")},
    {"merchant.add", QT_TRANSLATE_NOOP("Store", "Merchant added")},
    {"merchant.change", QT_TRANSLATE_NOOP("Store", "Change of a merchant")},
    {"merchant.settle", QT_TRANSLATE_NOOP("Store", "Vouchers settled with a merchant")},
    {"issued_paper.issue", QT_TRANSLATE_NOOP("Store", "Paper issued")},
    {"issued_paper.outside", QT_TRANSLATE_NOOP("Store", "Number taken for a letter written elsewhere")},
    {"issued_paper.void", QT_TRANSLATE_NOOP("Store", "Paper declared void")},
    {"activity.add", QT_TRANSLATE_NOOP("Store", "Activity planned")},
    {"activity.change", QT_TRANSLATE_NOOP("Store", "Change of an activity")},
    {"activity.cancel", QT_TRANSLATE_NOOP("Store", "Activity cancelled")},
    {"activity.remove", QT_TRANSLATE_NOOP("Store", "Activity removed")},
    {"activity.attach", QT_TRANSLATE_NOOP("Store", "File kept with an activity")},
    {"activity.detach", QT_TRANSLATE_NOOP("Store", "Photo or paper of an activity taken away")},
    {"activity.enrol", QT_TRANSLATE_NOOP("Store", "People put on the list of an activity")},
    {"activity.close", QT_TRANSLATE_NOOP("Store", "Sign-in sheet closed")},
    {"activity.reopen", QT_TRANSLATE_NOOP("Store", "Sign-in sheet opened again")},
    {"signin.present", QT_TRANSLATE_NOOP("Store", "Signed in")},
    {"signin.out", QT_TRANSLATE_NOOP("Store", "Left an activity")},
    {"signin.leave", QT_TRANSLATE_NOOP("Store", "Excused from an activity")},
    {"signin.absent", QT_TRANSLATE_NOOP("Store", "Sign-in taken back")},
    {"signin.change", QT_TRANSLATE_NOOP("Store", "Change of a sign-in")},
    {"signin.remove", QT_TRANSLATE_NOOP("Store", "Taken off a sign-in sheet")},
    {"signin.sheet", QT_TRANSLATE_NOOP("Store", "Printed sign-in sheet typed in")},
    {"volunteer.add", QT_TRANSLATE_NOOP("Store", "Volunteer registered")},
    {"volunteer.change", QT_TRANSLATE_NOOP("Store", "Change of a volunteer")},
    {"volunteer.end", QT_TRANSLATE_NOOP("Store", "Volunteer taken off the register")},
    {"team.add", QT_TRANSLATE_NOOP("Store", "Volunteer team founded")},
    {"team.change", QT_TRANSLATE_NOOP("Store", "Change of a volunteer team")},
    {"team.end", QT_TRANSLATE_NOOP("Store", "Volunteer team ended")},
    {"team.join", QT_TRANSLATE_NOOP("Store", "Somebody joined a team")},
    {"team.leave", QT_TRANSLATE_NOOP("Store", "Somebody left a team")},
    {"import.work_order", QT_TRANSLATE_NOOP("Store", "Import of a list of work orders")},
    {"outsider.add", QT_TRANSLATE_NOOP("Store", "Person from outside registered")},
    {"outsider.change", QT_TRANSLATE_NOOP("Store", "Change of a person from outside")},
    {"points.open", QT_TRANSLATE_NOOP("Store", "Points account opened")},
    {"points.close", QT_TRANSLATE_NOOP("Store", "Points account closed")},
    {"points.examples", QT_TRANSLATE_NOOP("Store", "The office's own points accounts opened")},
    {"points.post", QT_TRANSLATE_NOOP("Store", "Points entered by hand")},
    {"points.reverse", QT_TRANSLATE_NOOP("Store", "Points reversed")},
    {"points.settle", QT_TRANSLATE_NOOP("Store", "Points case settled")},
    {"points.join", QT_TRANSLATE_NOOP("Store", "Two points accounts joined")},
    {"order.report", QT_TRANSLATE_NOOP("Store", "Order registered")},
    {"order.caller", QT_TRANSLATE_NOOP("Store", "One more caller of a work order")},
    {"order.change", QT_TRANSLATE_NOOP("Store", "Work order corrected")},
    {"order.attach", QT_TRANSLATE_NOOP("Store", "File kept with a work order")},
    {"mapping.save", QT_TRANSLATE_NOOP("Store", "Column mapping remembered")},
    {"calendar.import", QT_TRANSLATE_NOOP("Store", "Notice of the holidays read in")},
    {"calendar_day.add", QT_TRANSLATE_NOOP("Store", "Day of the calendar set otherwise")},
    {"calendar_day.remove", QT_TRANSLATE_NOOP("Store", "Exception of the calendar taken back")},
    {"calendar_year.add", QT_TRANSLATE_NOOP("Store", "Year of the calendar confirmed")},
    {"calendar_year.remove", QT_TRANSLATE_NOOP("Store", "Year of the calendar taken out")},
    {"office_hours.end", QT_TRANSLATE_NOOP("Store", "Office hours ended")},
};

constexpr Spoken Verbs[] = {
    {"add", QT_TRANSLATE_NOOP("Store", "%1: added")},
    {"change", QT_TRANSLATE_NOOP("Store", "%1: changed")},
    {"remove", QT_TRANSLATE_NOOP("Store", "%1: removed")},
    {"restore", QT_TRANSLATE_NOOP("Store", "%1: brought back")},
    {"save", QT_TRANSLATE_NOOP("Store", "%1: saved")},
};

/// "Phone" inside a sentence is "phone"; "ID number" stays.
QString inSentence(const QString &label)
{
    if (label.size() > 1 && label.at(1).isLower())
        return label.at(0).toLower() + label.mid(1);
    return label;
}

/// A step of a work order by its code.
const Code *stepOf(const QString &code)
{
    const auto &steps = CodeList::find(u"order_step")->items();
    const auto at = std::find_if(steps.begin(), steps.end(), [&](const Code &step) { return step.code == code; });
    return at == steps.end() ? nullptr : &*at;
}

QString importWords(const QJsonObject &detail)
{
    const auto added = qint64(detail.value("added"_L1).toDouble());
    const auto updated = qint64(detail.value("updated"_L1).toDouble());
    if (added && updated)
        return said(QT_TRANSLATE_NOOP("Store", "Import: %1 residents added, %2 changed")).arg(QLocale().toString(added), QLocale().toString(updated));
    if (added)
        return said(QT_TRANSLATE_NOOP("Store", "Import of %1 residents")).arg(QLocale().toString(added));
    if (updated)
        return said(QT_TRANSLATE_NOOP("Store", "Import: %1 residents changed")).arg(QLocale().toString(updated));
    return said(QT_TRANSLATE_NOOP("Store", "Import of a roster"));
}

/// A change of one field is named by it: "Change of phone".
QString changeWords(const Entity &entity, const QString &fields)
{
    const QStringList names = fields.split(u',', Qt::SkipEmptyParts);
    const Field *field = names.size() == 1 ? entity.find(names.first()) : nullptr;
    return field ? said(QT_TRANSLATE_NOOP("Store", "Change of %1")).arg(inSentence(field->title())) : QString();
}

Result<DeedInfo> loadWhere(const Database &db, const QString &where, const QVariant &first, const QVariant &second = {})
{
    Query::Bindings bindings{{u":a"_s, first}};
    if (second.isValid())
        bindings.append({u":b"_s, second});
    auto row = Query::run(db,
                          u"SELECT o.key, d.id, o.number, o.wall, o.account, o.action, o.detail, o.undone_desk, o.undone_number, o.parts "
                          "FROM op o JOIN desk d ON d.number = o.desk WHERE "_s + where, bindings);
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This deed is not in the file.")), {}};
    DeedInfo deed;
    deed.op = row->number(0);
    deed.ref = {QUuid::fromRfc4122(row->value(1).toByteArray()), row->number(2)};
    deed.wall = row->number(3);
    deed.account = row->number(4);
    deed.action = row->text(5);
    deed.detail = QJsonDocument::fromJson(row->value(6).toString().toUtf8()).object();
    if (!row->value(7).isNull())
        deed.undone = DeedRef{QUuid::fromRfc4122(row->value(7).toByteArray()), row->number(8)};
    deed.parts = row->number(9);
    return deed;
}

} // namespace

Result<DeedInfo> Deeds::load(const Database &db, qint64 op)
{
    return loadWhere(db, u"o.key = :a"_s, op);
}

Result<DeedInfo> Deeds::load(const Database &db, const DeedRef &ref)
{
    return loadWhere(db, u"d.id = :a AND o.number = :b"_s, bytes(ref.desk), ref.number);
}

QString Deeds::words(const DeedInfo &deed)
{
    return words(deed.action, deed.detail);
}

QString Deeds::words(const QString &action, const QJsonObject &detail)
{
    if (action == "undo"_L1 || action == "redo"_L1) {
        const QString of = inSentence(words(detail.value("of"_L1).toString(), detail.value("with"_L1).toObject()));
        return (action == "undo"_L1 ? said(QT_TRANSLATE_NOOP("Store", "Undo: %1")) : said(QT_TRANSLATE_NOOP("Store", "Redo: %1"))).arg(of);
    }
    if (action == "import.resident"_L1)
        return importWords(detail);
    const QString area = action.section(u'.', 0, 0);
    const QString verb = action.section(u'.', 1);
    const Entity *entity = Dictionary::find(detail.value("entity"_L1).toString(area));
    if (entity && verb == "change"_L1)
        if (const QString words = changeWords(*entity, detail.value("fields"_L1).toString()); !words.isEmpty())
            return words;
    for (const Spoken &known : Sentences)
        if (action == QLatin1StringView(known.action))
            return said(known.sentence);
    if (const Code *step = area == "order"_L1 ? stepOf(verb) : nullptr)
        return said(QT_TRANSLATE_NOOP("Store", "Work order: %1")).arg(LabelPair{step->zh, step->en}.text());
    if (entity)
        for (const Spoken &known : Verbs)
            if (verb == QLatin1StringView(known.action))
                return said(known.sentence).arg(entity->label());
    return said(QT_TRANSLATE_NOOP("Store", "Another change"));
}

QString Deeds::workerName(const Database &db, Key account)
{
    auto row = Query::run(db, u"SELECT name FROM worker WHERE key = :key"_s, {{u":key"_s, account}});
    return row && row->next() ? row->text(0) : QString();
}

QString Deeds::time(qint64 wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall).toString(u"yyyy-MM-dd HH:mm"_s);
}

bool Deeds::isFelt(const QString &action)
{
    return action != "mapping.save"_L1 && action != "office.create"_L1 && action != "grid.found"_L1 && !action.startsWith("sample."_L1) && !action.endsWith(".examples"_L1);
}

} // namespace Allpost
