// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// What keeps typed text safe: drafts that survive a crash, and the choice between one's own values and those that somebody
// else saved meanwhile.
#include "forms/residents/residenteditor.h"
#include "ui_residenteditor.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/label.h"
#include "models/access/drafts.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRadioButton>
#include <QScopedValueRollback>

namespace Allpost {

using namespace Qt::StringLiterals;

QVariantMap ResidentEditor::shownValues(const Values &values)
{
    const Entity &entity = Resident::entity();
    QVariantMap map;
    for (size_t i = 0; i < entity.fields.size(); ++i)
        map.insert(entity.fields[i].name, values[i].toVariant());
    return map;
}

void ResidentEditor::emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void ResidentEditor::showConflict(const Snapshot &theirs, const QStringList &fields)
{
    const Values mine = valuesOf(Residents::tidied(typed()));
    const QVariantMap values = m_binder->values();
    QVariantMap changed;
    for (const QString &field : m_binder->modifiedFields())
        changed.insert(field, values.value(field));
    // From now on their values are the ones that were seen; only what was typed here goes over them.
    m_seen = theirs;
    {
        const QScopedValueRollback filling(m_filling, true);
        QVariantMap shown = shownValues(theirs.values);
        shown.insert(u"relation"_s, m_ties.relation.isEmpty() ? QVariant() : QVariant(m_ties.relation));
        m_binder->show(shown);
        m_binder->type(changed);
    }
    emptyLayout(m_ui->conflictColumn);
    m_undecided.clear();
    for (const QString &name : fields)
        if (const int i = Resident::entity().indexOf(name); i >= 0)
            addChoice(Resident::entity().fields[size_t(i)], mine[size_t(i)], theirs.values[size_t(i)]);
    m_ui->conflictCard->show();
    if (auto *first = m_ui->conflictCard->findChild<QRadioButton *>())
        first->setFocus();
}

void ResidentEditor::addChoice(const Field &field, const Value &mine, const Value &theirs)
{
    auto shown = [&](const Value &value) { return value.isNull() ? tr("empty") : field.codes.isEmpty() ? value.text() : ResidentTexts::word(field.codes, value.text()); };
    m_undecided.insert(field.name);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Space::l);
    auto *name = new Label(field.title(), Theme::Type::Strong);
    name->setMinimumWidth(132 * Theme::textPercent() / 100);
    row->addWidget(name);
    for (const auto &[text, value] : {std::pair{tr("Mine: %1"), mine}, {tr("Saved meanwhile: %1"), theirs}}) {
        auto *choice = new QRadioButton(text.arg(shown(value)));
        choice->setAutoExclusive(true);
        connect(choice, &QAbstractButton::clicked, this, [this, field = field.name, kept = value.toVariant()] {
            m_binder->type({{field, kept}});
            m_undecided.remove(field);
            if (m_undecided.isEmpty())
                tell(tr("Chosen. Save now."), false);
        });
        row->addWidget(choice);
    }
    row->addStretch();
    m_ui->conflictColumn->addWidget(line);
}

QString ResidentEditor::draftName() const
{
    return m_seen.key ? u"resident:%1"_s.arg(m_seen.key) : u"resident:new"_s;
}

void ResidentEditor::touched()
{
    if (m_filling)
        return;
    m_ui->draft->hide();
    if (isModified())
        keepDraft();
}

void ResidentEditor::keepDraft()
{
    if (!isModified())
        return;
    QVariantMap changed;
    const QVariantMap values = m_binder->values();
    for (const QString &field : m_binder->modifiedFields())
        changed.insert(field, values.value(field));
    QJsonObject draft{{u"fields"_s, QJsonObject::fromVariantMap(changed)}};
    if (m_homeTouched) {
        draft.insert(u"address"_s, m_ui->address->text());
        draft.insert(u"household"_s, m_ui->household->currentData().toLongLong());
        draft.insert(u"relation"_s, m_ui->relation->code());
    }
    if (m_groups != ownGroups())
        draft.insert(u"groups"_s, QJsonArray::fromStringList(m_groups));
    m_drafts->keep(draftName(), QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void ResidentEditor::offerDraft()
{
    const auto draft = m_drafts->find(draftName());
    m_draft = draft ? draft->content : QString();
    m_ui->draft->setVisible(draft.has_value());
    if (!draft)
        return;
    m_ui->draft->setText(m_seen.key ? tr("Something was typed here and not saved.") : tr("A person was typed here and not saved."));
    m_ui->draft->setAction(tr("Take it back in"), {});
}

void ResidentEditor::takeDraft()
{
    const QJsonObject draft = QJsonDocument::fromJson(m_draft.toUtf8()).object();
    m_ui->draft->hide();
    if (draft.contains(u"address"_s)) {
        m_homeTouched = true;
        m_ui->address->setText(draft.value(u"address"_s).toString());
        if (const int choice = m_ui->household->findData(draft.value(u"household"_s).toVariant().toLongLong()); choice >= 0)
            m_ui->household->setCurrentIndex(choice);
        const QSignalBlocker quiet(m_ui->relation);
        m_ui->relation->setCode(draft.value(u"relation"_s).toString());
    }
    if (draft.contains(u"groups"_s))
        setGroups(draft.value(u"groups"_s).toVariant().toStringList());
    const QVariantMap fields = draft.value(u"fields"_s).toObject().toVariantMap();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_binder->type(fields);
    }
    for (const FieldBox *box : m_ui->moreCard->findChildren<FieldBox *>())
        if (fields.contains(box->objectName().chopped(3)))
            showMore(true);
    lookForSame();
    m_ui->id_number->setFocus();
}

} // namespace Allpost
