// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/paper.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &PaperTemplate::entity()
{
    static const Entity entity{
        u"paper_template"_s, QT_TRANSLATE_NOOP("Dictionary", "Paper template"),
        {field<&PaperTemplate::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Code"), Text, Mask::Public),
         field<&PaperTemplate::title>(u"title"_s, QT_TRANSLATE_NOOP("Dictionary", "Title"), Text, Mask::Public).flag(FieldFlag::Required),
         field<&PaperTemplate::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of paper"), Code, Mask::Public).code(u"paper_kind"_s),
         field<&PaperTemplate::series>(u"series"_s, QT_TRANSLATE_NOOP("Dictionary", "Letter in the number"), Text, Mask::Public),
         field<&PaperTemplate::numberPattern>(u"number_pattern"_s, QT_TRANSLATE_NOOP("Dictionary", "Pattern of the number"), Text, Mask::Public),
         field<&PaperTemplate::description>(u"description"_s, QT_TRANSLATE_NOOP("Dictionary", "When to use it"), Note, Mask::Public),
         field<&PaperTemplate::salutation>(u"salutation"_s, QT_TRANSLATE_NOOP("Dictionary", "Salutation"), Text, Mask::Public),
         field<&PaperTemplate::body>(u"body"_s, QT_TRANSLATE_NOOP("Dictionary", "Text of the paper"), Note, Mask::Public),
         field<&PaperTemplate::fields>(u"fields"_s, QT_TRANSLATE_NOOP("Dictionary", "What is asked"), Note, Mask::Public),
         field<&PaperTemplate::facts>(u"facts"_s, QT_TRANSLATE_NOOP("Dictionary", "Table of facts"), Note, Mask::Public),
         field<&PaperTemplate::signatures>(u"signatures"_s, QT_TRANSLATE_NOOP("Dictionary", "Signatures"), Note, Mask::Public),
         field<&PaperTemplate::basis>(u"basis"_s, QT_TRANSLATE_NOOP("Dictionary", "Basis"), Note, Mask::Public),
         field<&PaperTemplate::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public),
         field<&PaperTemplate::face>(u"face"_s, QT_TRANSLATE_NOOP("Dictionary", "Layout"), Text, Mask::Public),
         field<&PaperTemplate::needsSeal>(u"needs_seal"_s, QT_TRANSLATE_NOOP("Dictionary", "Needs the seal"), YesNo, Mask::Public),
         field<&PaperTemplate::example>(u"example"_s, QT_TRANSLATE_NOOP("Dictionary", "Example"), YesNo, Mask::Public),
         field<&PaperTemplate::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer offered"), YesNo, Mask::Public),
         field<&PaperTemplate::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public)}};
    return entity;
}

const Entity &IssuedPaper::entity()
{
    static const Entity entity{
        u"issued_paper"_s, QT_TRANSLATE_NOOP("Dictionary", "Issued paper"),
        {field<&IssuedPaper::number>(u"number"_s, QT_TRANSLATE_NOOP("Dictionary", "Number of the paper"), Text, Mask::Public),
         field<&IssuedPaper::seq>(u"seq"_s, QT_TRANSLATE_NOOP("Dictionary", "Running number"), Integer, Mask::Public),
         field<&IssuedPaper::year>(u"year"_s, QT_TRANSLATE_NOOP("Dictionary", "Year"), Integer, Mask::Public),
         field<&IssuedPaper::month>(u"month"_s, QT_TRANSLATE_NOOP("Dictionary", "Month"), Integer, Mask::Public),
         field<&IssuedPaper::desk>(u"desk"_s, QT_TRANSLATE_NOOP("Dictionary", "Desk"), Text, Mask::Public),
         field<&IssuedPaper::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of paper"), Code, Mask::Public).code(u"paper_kind"_s),
         field<&IssuedPaper::paperTemplate>(u"template"_s, QT_TRANSLATE_NOOP("Dictionary", "Paper template"), Link, Mask::Public)
             .to(u"paper_template"_s),
         field<&IssuedPaper::title>(u"title"_s, QT_TRANSLATE_NOOP("Dictionary", "Title"), Text, Mask::Public),
         field<&IssuedPaper::issuedAt>(u"issued_at"_s, QT_TRANSLATE_NOOP("Dictionary", "Issued"), Time, Mask::Public),
         field<&IssuedPaper::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Issued by"), Link, Mask::Public).to(u"worker"_s),
         field<&IssuedPaper::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public).to(u"resident"_s),
         field<&IssuedPaper::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public)
             .to(u"household"_s),
         field<&IssuedPaper::workOrder>(u"work_order"_s, QT_TRANSLATE_NOOP("Dictionary", "Work order"), Link, Mask::Public)
             .to(u"work_order"_s),
         field<&IssuedPaper::handling>(u"handling"_s, QT_TRANSLATE_NOOP("Dictionary", "Matter in hand"), Link, Mask::Public)
             .to(u"handling"_s),
         field<&IssuedPaper::recipient>(u"recipient"_s, QT_TRANSLATE_NOOP("Dictionary", "Recipient"), Text, Mask::Name),
         field<&IssuedPaper::purpose>(u"purpose"_s, QT_TRANSLATE_NOOP("Dictionary", "Purpose"), Text, Mask::Hidden),
         field<&IssuedPaper::copies>(u"copies"_s, QT_TRANSLATE_NOOP("Dictionary", "Copies"), Integer, Mask::Public),
         field<&IssuedPaper::content>(u"content"_s, QT_TRANSLATE_NOOP("Dictionary", "The paper as it was"), Note, Mask::Hidden),
         field<&IssuedPaper::outside>(u"outside"_s, QT_TRANSLATE_NOOP("Dictionary", "Written elsewhere"), YesNo, Mask::Public),
         field<&IssuedPaper::voidedOn>(u"voided_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Void since"), Date, Mask::Public),
         field<&IssuedPaper::voidReason>(u"void_reason"_s, QT_TRANSLATE_NOOP("Dictionary", "Why it is void"), Text, Mask::Hidden),
         field<&IssuedPaper::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden)},
        Inverse::None};
    return entity;
}

} // namespace Allpost
