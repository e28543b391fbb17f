// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/activityrecords.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &FiveMicro::entity()
{
    static const Entity entity{
        u"five_micro"_s, QT_TRANSLATE_NOOP("Dictionary", "Five micro kind"),
        {field<&FiveMicro::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the label"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&FiveMicro::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public),
         field<&FiveMicro::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer used"), YesNo, Mask::Public)}};
    return entity;
}

const Entity &Wish::entity()
{
    static const Entity entity{
        u"wish"_s, QT_TRANSLATE_NOOP("Dictionary", "Wish"),
        {field<&Wish::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of wish"), Code, Mask::Public).code(u"wish_kind"_s),
         field<&Wish::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&Wish::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public).to(u"household"_s),
         field<&Wish::title>(u"title"_s, QT_TRANSLATE_NOOP("Dictionary", "Title for everybody"), Text, Mask::Public).flag(FieldFlag::Required).also({u"心愿内容"_s}),
         field<&Wish::text>(u"text"_s, QT_TRANSLATE_NOOP("Dictionary", "What is behind it"), Note, Mask::Hidden),
         field<&Wish::skill>(u"skill"_s, QT_TRANSLATE_NOOP("Dictionary", "Skill needed"), Text, Mask::Public),
         field<&Wish::wanted>(u"wanted"_s, QT_TRANSLATE_NOOP("Dictionary", "People wanted"), Integer, Mask::Public),
         field<&Wish::fiveMicro>(u"five_micro"_s, QT_TRANSLATE_NOOP("Dictionary", "Five micro kind"), Link, Mask::Public).to(u"five_micro"_s),
         field<&Wish::openedOn>(u"opened_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Opened on"), Date, Mask::Public),
         field<&Wish::withdrawnOn>(u"withdrawn_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Withdrawn on"), Date, Mask::Public),
         field<&Wish::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Entered by"), Link, Mask::Public).to(u"worker"_s)}};
    return entity;
}

const Entity &WishClaim::entity()
{
    static const Entity entity{
        u"wish_claim"_s, QT_TRANSLATE_NOOP("Dictionary", "Claim of a wish"),
        {field<&WishClaim::wish>(u"wish"_s, QT_TRANSLATE_NOOP("Dictionary", "Wish"), Link, Mask::Public).to(u"wish"_s),
         field<&WishClaim::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&WishClaim::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Non-resident"), Link, Mask::Public).to(u"outsider"_s),
         field<&WishClaim::claimedOn>(u"claimed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Claimed on"), Date, Mask::Public),
         field<&WishClaim::doneOn>(u"done_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Done on"), Date, Mask::Public),
         field<&WishClaim::givenUpOn>(u"given_up_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Given up on"), Date, Mask::Public),
         field<&WishClaim::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &Activity::entity()
{
    static const Entity entity{
        u"activity"_s, QT_TRANSLATE_NOOP("Dictionary", "Activity"),
        {field<&Activity::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Activity number"), Text, Mask::Public),
         field<&Activity::title>(u"title"_s, QT_TRANSLATE_NOOP("Dictionary", "What the activity is"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&Activity::fiveMicro>(u"five_micro"_s, QT_TRANSLATE_NOOP("Dictionary", "Five micro kind"), Link, Mask::Public).to(u"five_micro"_s),
         field<&Activity::startsAt>(u"starts_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Starts at"), Time, Mask::Public),
         field<&Activity::endsAt>(u"ends_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Ends at"), Time, Mask::Public),
         field<&Activity::place>(u"place"_s, QT_TRANSLATE_NOOP("Dictionary", "Where it is held"), Text, Mask::Public),
         field<&Activity::grid>(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Link, Mask::Public).to(u"grid"_s),
         field<&Activity::organiser>(u"organiser"_s, QT_TRANSLATE_NOOP("Dictionary", "Organiser"), Text, Mask::Public),
         field<&Activity::unit>(u"unit"_s, QT_TRANSLATE_NOOP("Dictionary", "Unit that reports"), Link, Mask::Public).to(u"service_unit"_s),
         field<&Activity::team>(u"team"_s, QT_TRANSLATE_NOOP("Dictionary", "Volunteer team"), Link, Mask::Public).to(u"volunteer_team"_s),
         field<&Activity::leader>(u"leader"_s, QT_TRANSLATE_NOOP("Dictionary", "Leader"), Text, Mask::Name),
         field<&Activity::rule>(u"rule"_s, QT_TRANSLATE_NOOP("Dictionary", "Points rule"), Link, Mask::Public).to(u"points_rule"_s),
         field<&Activity::wanted>(u"wanted"_s, QT_TRANSLATE_NOOP("Dictionary", "People wanted"), Integer, Mask::Public),
         field<&Activity::content>(u"content"_s, QT_TRANSLATE_NOOP("Dictionary", "Content of the activity"), Note, Mask::Public),
         field<&Activity::outcome>(u"outcome"_s, QT_TRANSLATE_NOOP("Dictionary", "Outcome of the activity"), Note, Mask::Public),
         field<&Activity::closedAt>(u"closed_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Closed at"), Time, Mask::Public),
         field<&Activity::cancelledOn>(u"cancelled_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Cancelled on"), Date, Mask::Public),
         field<&Activity::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Entered by"), Link, Mask::Public).to(u"worker"_s)}};
    return entity;
}

const Entity &ActivityFile::entity()
{
    static const Entity entity{
        u"activity_file"_s, QT_TRANSLATE_NOOP("Dictionary", "File of an activity"),
        {field<&ActivityFile::activity>(u"activity"_s, QT_TRANSLATE_NOOP("Dictionary", "Activity"), Link, Mask::Public).to(u"activity"_s),
         field<&ActivityFile::content>(u"content"_s, QT_TRANSLATE_NOOP("Dictionary", "Content"), Attachment, Mask::Hidden),
         field<&ActivityFile::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "File name"), Text, Mask::Public),
         field<&ActivityFile::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of file"), Text, Mask::Public),
         field<&ActivityFile::bytes>(u"bytes"_s, QT_TRANSLATE_NOOP("Dictionary", "Size"), Integer, Mask::Public),
         field<&ActivityFile::addedAt>(u"added_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Added at"), Time, Mask::Public),
         field<&ActivityFile::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Added by"), Link, Mask::Public).to(u"worker"_s),
         field<&ActivityFile::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &SignIn::entity()
{
    static const Entity entity{
        u"sign_in"_s, QT_TRANSLATE_NOOP("Dictionary", "Sign-in"),
        {field<&SignIn::activity>(u"activity"_s, QT_TRANSLATE_NOOP("Dictionary", "Activity"), Link, Mask::Public).to(u"activity"_s),
         field<&SignIn::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&SignIn::outsider>(u"outsider"_s, QT_TRANSLATE_NOOP("Dictionary", "Non-resident"), Link, Mask::Public).to(u"outsider"_s),
         field<&SignIn::unit>(u"unit"_s, QT_TRANSLATE_NOOP("Dictionary", "Unit that reports"), Link, Mask::Public).to(u"service_unit"_s),
         field<&SignIn::team>(u"team"_s, QT_TRANSLATE_NOOP("Dictionary", "Volunteer team"), Link, Mask::Public).to(u"volunteer_team"_s),
         field<&SignIn::state>(u"state"_s, QT_TRANSLATE_NOOP("Dictionary", "State"), Code, Mask::Public).code(u"sign_in_state"_s),
         field<&SignIn::inAt>(u"in_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Came at the activity"), Time, Mask::Public),
         field<&SignIn::outAt>(u"out_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Left the activity at"), Time, Mask::Public),
         field<&SignIn::minutes>(u"minutes"_s, QT_TRANSLATE_NOOP("Dictionary", "Service minutes"), Integer, Mask::Public),
         field<&SignIn::way>(u"way"_s, QT_TRANSLATE_NOOP("Dictionary", "How it was noted"), Code, Mask::Public).code(u"sign_in_way"_s),
         field<&SignIn::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Entered by"), Link, Mask::Public).to(u"worker"_s),
         field<&SignIn::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

} // namespace Allpost
