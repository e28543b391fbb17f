// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/papers/papertemplatesview.h"
#include "ui_papertemplatesview.h"

#include "forms/papers/registermodel.h"
#include "forms/shared/keys.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"
#include "models/papers/paperwriter.h"
#include "models/views/roles.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

PaperTemplatesView::PaperTemplatesView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PaperTemplatesView>()), m_workplace(workplace), m_model(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->inner->setAutoFillBackground(false);
    m_ui->list->setModel(m_model);
    m_ui->list->setObjectName(u"templateList"_s);
    m_ui->list->setAccessibleName(tr("Templates of papers"));
    m_ui->list->horizontalHeader()->hide();
    m_ui->none->setKind(EmptyState::Fresh);
    m_ui->none->setTitle(tr("The office has no templates yet"));
    m_ui->none->setHelp(tr("Examples come with the program; they are to be checked by local rules."));
    m_ui->none->setAction(tr("Take the examples"), u"file-plus"_s);
    m_ui->mark->setText(PaperTemplates::exampleMark());
    QList<Choice> kinds;
    for (const Code &code : CodeList::find(u"paper_kind")->items())
        kinds << Choice{code.code, RegisterModel::kindWord(code.code)};
    m_ui->kind->setChoices(kinds);
    QList<Choice> words;
    for (const PaperWord &word : PaperWriter::words())
        words << Choice{word.name, word.group + u" · "_s + word.label};
    m_ui->word->setChoices(words);
    m_ui->wordBox->setNote(tr("Goes where the cursor stood."));
    m_ui->numberPattern->setPlaceholderText(PaperTemplates::usualPattern());
    new EnterMoves(m_ui->inner);
    connect(m_ui->none, &EmptyState::acted, this, [this] {
        if (auto done = PaperTemplates::addShipped(m_workplace.store()); !done)
            m_workplace.complain(done.error());
    });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PaperTemplatesView::showRow);
    connect(m_ui->list, &Table::opened, this, [this] { m_ui->title->setFocus(); });
    connect(m_ui->word, &CodeCombo::codeChanged, this, &PaperTemplatesView::insertWord);
    for (LineEdit *line : {m_ui->title, m_ui->series, m_ui->numberPattern, m_ui->salutation, m_ui->basis, m_ui->note})
        connect(line, &QLineEdit::textChanged, this, &PaperTemplatesView::showPreview);
    for (NoteEdit *note : {m_ui->description, m_ui->body, m_ui->fields, m_ui->facts, m_ui->signatures})
        connect(note, &QPlainTextEdit::textChanged, this, &PaperTemplatesView::showPreview);
    connect(m_ui->kind, &CodeCombo::codeChanged, this, &PaperTemplatesView::showPreview);
    connect(m_ui->seal, &QAbstractButton::toggled, this, &PaperTemplatesView::showPreview);
    connect(m_ui->letter, &QAbstractButton::toggled, this, &PaperTemplatesView::showPreview);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && (now == m_ui->title || now == m_ui->salutation || now == m_ui->body || now == m_ui->facts || now == m_ui->signatures))
            m_lastText = now;
    });
    load();
}

PaperTemplatesView::~PaperTemplatesView() = default;

void PaperTemplatesView::load()
{
    auto entries = PaperTemplates::list(m_workplace.store().db(), true);
    if (!entries) {
        m_workplace.complain(entries.error());
        return;
    }
    m_entries = *entries;
    const bool kept = isModified();
    {
        const QSignalBlocker quiet(m_ui->list->selectionModel());
        m_model->clear();
        int row = 0;
        for (int i = 0; i < m_entries.size(); ++i) {
            const PaperTemplate &paper = m_entries.at(i).paper;
            auto *item = new QStandardItem(PaperWriter::shownTitle(paper));
            item->setEditable(false);
            if (paper.inactive.value_or(false)) {
                item->setData(int(Meaning::Faint), MeaningRole);
                item->setData(QVariant::fromValue(QList<ChipValue>{{tr("closed")}}), ChipsRole);
            }
            m_model->appendRow(item);
            if (m_entries.at(i).key == m_key)
                row = i;
        }
        m_ui->list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        if (!m_entries.isEmpty() && m_key)
            m_ui->list->setCurrentIndex(m_model->index(row, 0));
    }
    m_ui->list->setVisible(!m_entries.isEmpty());
    m_ui->none->setVisible(m_entries.isEmpty());
    m_ui->mark->setVisible(std::any_of(m_entries.cbegin(), m_entries.cend(), [](const PaperTemplateEntry &entry) { return entry.paper.example.value_or(false); }));
    if (!kept && !m_entries.isEmpty())
        edit(m_key ? m_key : m_entries.first().key);
    m_ui->editCard->setVisible(!m_entries.isEmpty() || kept);
    m_ui->list->viewport()->update();
}

void PaperTemplatesView::begin()
{
    load();
    if (m_ui->list->isVisible() && !isModified())
        m_ui->list->setFocus();
    else
        m_ui->title->setFocus();
}

void PaperTemplatesView::showRow()
{
    const int row = m_ui->list->currentIndex().row();
    if (row < 0 || row >= m_entries.size() || m_entries.at(row).key == m_key)
        return;
    if (isModified()) {
        Question ask(tr("Give up what was changed of “%1”?").arg(PaperWriter::shownTitle(typed())), tr("It was not saved yet."), this);
        ask.setDeeds(tr("Go on with it"), tr("Give it up"), Button::Danger);
        if (ask.exec() != QDialog::Accepted) {
            load();
            return;
        }
    }
    edit(m_entries.at(row).key);
}

void PaperTemplatesView::edit(Key paper)
{
    auto seen = m_workplace.store().read(PaperTemplate::entity(), paper);
    if (!seen) {
        m_key = 0;
        m_workplace.complain(seen.error());
        return;
    }
    m_key = paper;
    m_seen = *seen;
    show(seen->as<PaperTemplate>());
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries.at(row).key == paper) {
            const QSignalBlocker quiet(m_ui->list->selectionModel());
            m_ui->list->setCurrentIndex(m_model->index(row, 0));
        }
    m_ui->list->viewport()->update();
}

void PaperTemplatesView::addNew()
{
    m_key = 0;
    m_seen = {};
    PaperTemplate paper;
    paper.kind = u"letter"_s;
    paper.needsSeal = true;
    m_ui->editCard->show();
    show(paper);
    m_ui->title->setFocus();
}

void PaperTemplatesView::show(const PaperTemplate &paper)
{
    m_showing = true;
    m_before = paper;
    m_ui->editCard->setTitle(m_key ? PaperWriter::shownTitle(paper) : tr("New template"));
    m_ui->title->setText(paper.title);
    m_ui->kind->setCode(paper.kind);
    m_ui->series->setText(paper.series);
    m_ui->numberPattern->setText(paper.numberPattern);
    m_ui->description->setPlainText(paper.description);
    m_ui->salutation->setText(paper.salutation);
    m_ui->body->setPlainText(paper.body);
    m_ui->fields->setPlainText(paper.fields);
    m_ui->facts->setPlainText(paper.facts);
    m_ui->signatures->setPlainText(paper.signatures);
    m_ui->basis->setText(paper.basis);
    m_ui->note->setText(paper.note);
    m_ui->seal->setChecked(paper.needsSeal.value_or(false));
    m_ui->letter->setChecked(paper.face != "list"_L1);
    m_showing = false;
    m_before = typed();
    showFindings({});
    showPreview();
}

PaperTemplate PaperTemplatesView::typed() const
{
    PaperTemplate paper = m_before;
    paper.title = m_ui->title->text();
    paper.kind = m_ui->kind->code();
    paper.series = m_ui->series->text();
    paper.numberPattern = m_ui->numberPattern->text().trimmed();
    paper.description = m_ui->description->toPlainText();
    paper.salutation = m_ui->salutation->text();
    paper.body = m_ui->body->toPlainText();
    paper.fields = m_ui->fields->toPlainText();
    paper.facts = m_ui->facts->toPlainText();
    paper.signatures = m_ui->signatures->toPlainText();
    paper.basis = m_ui->basis->text();
    paper.note = m_ui->note->text();
    paper.needsSeal = m_ui->seal->isChecked();
    paper.face = m_ui->letter->isChecked() ? u"document"_s : u"list"_s;
    return paper;
}

bool PaperTemplatesView::isModified() const
{
    return (m_key || !m_before.kind.isEmpty()) && valuesOf(typed()) != valuesOf(m_before);
}

void PaperTemplatesView::showPreview()
{
    if (m_showing)
        return;
    const PaperTemplate paper = typed();
    const Findings findings = PaperTemplates::check(paper);
    const auto broken = std::find_if(findings.cbegin(), findings.cend(), [](const Finding &finding) { return finding.code == "brace_alone"_L1 || finding.code == "too_long"_L1; });
    if (broken != findings.cend()) {
        m_ui->preview->clear(broken->message);
    } else if (auto sheet = PaperWriter::compose(paper, PaperWriter::example(paper))) {
        m_ui->preview->setSheet(*sheet);
    }
    // What was mended no longer stands beside its field.
    for (const char *field : {"title", "number_pattern", "body", "facts", "signatures", "salutation", "series", "fields"}) {
        const QString name = QString::fromLatin1(field);
        if (FieldBox *box = boxOf(name); std::none_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) { return finding.field == name; }))
            box->clearFinding();
    }
    Q_EMIT stateChanged();
}

FieldBox *PaperTemplatesView::boxOf(const QString &field) const
{
    return findChild<FieldBox *>(field + u"Box"_s);
}

void PaperTemplatesView::showFindings(const Findings &findings)
{
    for (FieldBox *box : m_ui->inner->findChildren<FieldBox *>())
        box->clearFinding();
    QWidget *first = nullptr;
    for (const Finding &finding : findings)
        if (FieldBox *box = boxOf(finding.field)) {
            box->setFinding(finding.message);
            first = first ? first : box->input();
        }
    if (first)
        first->setFocus();
}

void PaperTemplatesView::insertWord(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'~'))
        return;
    const QString placeholder = u'{' + name + u'}';
    QWidget *to = m_lastText ? m_lastText.data() : m_ui->body;
    if (auto *note = qobject_cast<NoteEdit *>(to))
        note->insertPlainText(placeholder);
    else if (auto *line = qobject_cast<LineEdit *>(to))
        line->insert(placeholder);
    {
        const QSignalBlocker quiet(m_ui->word);
        m_ui->word->setCode({});
    }
    to->setFocus();
}

bool PaperTemplatesView::save()
{
    const PaperTemplate paper = typed();
    const Findings findings = PaperTemplates::check(paper);
    showFindings(findings);
    if (!findings.isEmpty())
        return false;
    if (m_key && !isModified()) {
        m_workplace.say(tr("Nothing was changed."));
        return true;
    }
    if (m_key) {
        if (auto done = PaperTemplates::change(m_workplace.store(), m_seen, paper); !done) {
            m_workplace.complain(done.error());
            return false;
        }
    } else {
        auto made = PaperTemplates::add(m_workplace.store(), paper);
        if (!made) {
            m_workplace.complain(made.error());
            return false;
        }
        m_key = *made;
    }
    m_before = typed();
    load();
    edit(m_key);
    m_workplace.say(tr("Saved: %1").arg(PaperWriter::shownTitle(paper)));
    return true;
}

void PaperTemplatesView::copy()
{
    if (!m_key)
        return;
    auto made = PaperTemplates::copy(m_workplace.store(), m_key);
    if (!made) {
        m_workplace.complain(made.error());
        return;
    }
    m_before = typed();
    m_key = *made;
    load();
    edit(*made);
    m_ui->title->setFocus();
    m_ui->title->selectAll();
}

void PaperTemplatesView::toggleInactive()
{
    if (!m_key)
        return;
    const bool inactive = !isInactive();
    if (auto done = PaperTemplates::setInactive(m_workplace.store(), m_key, inactive); !done) {
        m_workplace.complain(done.error());
        return;
    }
    load();
    edit(m_key);
    m_workplace.say(inactive ? tr("No longer offered; papers issued from it stay.") : tr("Offered again."));
}

bool PaperTemplatesView::stepBack()
{
    if (!isModified())
        return false;
    if (m_key)
        edit(m_key);
    else if (!m_entries.isEmpty())
        edit(m_entries.first().key);
    m_ui->list->setFocus();
    return true;
}

} // namespace Allpost
