// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/importcolumns.h"
#include "ui_importcolumns.h"

#include "forms/exchange/importtexts.h"
#include "forms/exchange/mappingmodels.h"
#include "forms/shared/button.h"
#include "forms/shared/celldelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

#include <utility>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownPeople = 5;

/// A combo box in the cell that says where a column goes.
class TargetDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->addItem(MappingModel::tr("Not brought in"), QString());
        const QList<ImportTarget> targets = RosterImport::targets();
        for (const ImportTarget &target : targets)
            box->addItem(target.label, target.name);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<TargetDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(qMax(0, box->findData(index.data(MappingModel::TargetNameRole))));
        box->showPopup();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
};

void quietHeader(QTableView *table)
{
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionsMovable(false);
    table->horizontalHeader()->setSortIndicatorShown(false);
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportColumns>()), m_columns(new MappingModel(this)), m_sheets(new SheetsModel(this)),
      m_kept(new KeptModel(this))
{
    m_ui->setupUi(this);
    setUpTables();
    m_keptStrip = new QWidget;
    auto *strip = new QHBoxLayout(m_keptStrip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(0);
    m_keptBefore = new Button(QString(), u"chevron-left"_s, QString(), Button::Quiet);
    m_keptBefore->setToolTip(tr("The person before"));
    m_keptNext = new Button(QString(), u"chevron-right"_s, QString(), Button::Quiet);
    m_keptNext->setToolTip(tr("The next person"));
    strip->addWidget(m_keptBefore);
    strip->addWidget(m_keptNext);
    m_ui->keptCard->setCorner(m_keptStrip);
    for (Button *button : {m_keptBefore, m_keptNext})
        connect(button, &QAbstractButton::clicked, this, [this, by = button == m_keptNext ? 1 : -1] {
            m_keptAt += by;
            showKept();
        });

    for (QSpinBox *box : {m_ui->headerFirst, m_ui->headerLast, m_ui->firstRow, m_ui->lastRow}) {
        box->setKeyboardTracking(false);
        box->setMinimumWidth(Theme::textWidth(Theme::Type::Body, u"000000"_s) + 40);
        connect(box, &QSpinBox::valueChanged, this, &ImportColumns::takeTable);
    }
    m_ui->headerFirst->setSpecialValueText(tr("without"));
    m_ui->headerLast->setSpecialValueText(tr("without"));
    m_ui->estate->setFixedWidth(136);
    m_ui->building->setFixedWidth(76);
    for (LineEdit *edit : {m_ui->estate, m_ui->building})
        connect(edit, &QLineEdit::editingFinished, this, &ImportColumns::takePlace);
    for (const auto &[words, meaning] : {std::pair(tr("Building 3, room 501"), AddressReading::TwoParts::BuildingRoom),
                                         std::pair(tr("Stairwell 3, room 501"), AddressReading::TwoParts::StairwellRoom),
                                         std::pair(tr("Building 3, stairwell 501"), AddressReading::TwoParts::BuildingStairwell)})
        m_ui->twoParts->addItem(words, int(meaning));
    connect(m_ui->twoParts, &QComboBox::activated, this, [this] {
        m_import->setTwoParts(AddressReading::TwoParts(m_ui->twoParts->currentData().toInt()));
        changed();
    });
    connect(m_ui->encoding, &QComboBox::activated, this, [this] {
        m_how.encoding = TextEncoding(m_ui->encoding->currentData().toInt());
        Q_EMIT readAgain(m_how, m_options);
    });
    connect(m_ui->hidden, &Banner::acted, this, [this] {
        const bool take = !m_options.hiddenSheets;
        m_options.hiddenSheets = m_options.hiddenRows = take;
        Q_EMIT readAgain(m_how, m_options);
    });
    connect(m_columns, &MappingModel::corrected, this, &ImportColumns::changed);
    connect(m_sheets, &SheetsModel::corrected, this, &ImportColumns::changed);
}

ImportColumns::~ImportColumns() = default;

void ImportColumns::setUpTables()
{
    quietHeader(m_ui->columns);
    m_ui->columns->setModel(m_columns);
    m_ui->columns->setCellFocus(true);
    m_ui->columns->setRowHeight(44);
    m_ui->columns->setItemDelegateForColumn(MappingModel::Target, new TargetDelegate(this));
    m_ui->columns->setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(m_ui->columns, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MappingModel::Target)
            m_ui->columns->edit(index);
    });
    m_ui->columns->horizontalHeader()->setSectionResizeMode(MappingModel::Samples, QHeaderView::Stretch);
    m_ui->sheets->setModel(m_sheets);
    m_ui->sheets->setRowHeight(Height::row2);
    m_ui->sheets->horizontalHeader()->hide();
    m_ui->sheets->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->sheets->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->sheetsCard->setFixedWidth(176 * Theme::textPercent() / 100);
    connect(m_ui->sheets->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && index.row() != m_sheet)
            showSheet(index.row());
    });
    m_ui->kept->setModel(m_kept);
    m_ui->kept->setRowHeight(28);
    m_ui->kept->horizontalHeader()->hide();
    m_ui->kept->horizontalHeader()->setStretchLastSection(true);
    m_ui->kept->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->kept->setFocusPolicy(Qt::NoFocus);
}

void ImportColumns::setImport(RosterImport *import, const OpenOptions &how, const RosterImport::Options &options)
{
    m_import = import;
    m_how = how;
    m_options = options;
    m_sheets->setImport(import);
    m_ui->sheetsCard->setVisible(import->sheets().size() > 1);
    m_ui->sheetsCard->setCount(ImportTexts::number(import->sheets().size()));
    m_ui->keptCard->setFixedWidth(336 * Theme::textPercent() / 100);
    showHidden();
    showTextLayout();
    int first = 0;
    while (first < import->sheets().size() - 1 && !import->sheets().at(first).chosen)
        ++first;
    showSheet(first);
}

void ImportColumns::detach()
{
    m_import = nullptr;
    m_columns->setImport(nullptr, 0);
    m_sheets->setImport(nullptr);
}

void ImportColumns::showHidden()
{
    const int sheets = m_import->hiddenSheets();
    const int rows = m_import->hiddenRows();
    const bool taken = m_options.hiddenSheets;
    m_ui->hidden->setVisible(sheets > 0 || rows > 0 || taken);
    m_ui->hidden->setTone(Tone::Warn);
    if (taken) {
        m_ui->hidden->setText(tr("Hidden sheets and rows are taken too."));
        m_ui->hidden->setAction(tr("Leave them out"));
        return;
    }
    m_ui->hidden->setText(sheets > 0 && rows > 0 ? tr("%1 and %2 were left out.").arg(tr("%n hidden sheet(s)", nullptr, sheets), tr("%n hidden row(s)", nullptr, rows))
                              : tr("%1 were left out.").arg(sheets > 0 ? tr("%n hidden sheet(s)", nullptr, sheets) : tr("%n hidden row(s)", nullptr, rows)));
    m_ui->hidden->setAction(tr("Take them too"));
}

void ImportColumns::showTextLayout()
{
    const auto &layout = m_import->textLayout();
    m_ui->encoding->clear();
    if (layout) {
        for (const TextEncoding encoding : layout->candidates)
            m_ui->encoding->addItem(encodingName(encoding), int(encoding));
        if (m_ui->encoding->findData(int(layout->encoding)) < 0)
            m_ui->encoding->addItem(encodingName(layout->encoding), int(layout->encoding));
        m_ui->encoding->setCurrentIndex(m_ui->encoding->findData(int(layout->encoding)));
    }
    m_ui->encoding->setVisible(layout.has_value());
    m_ui->encodingLabel->setVisible(layout.has_value());
    const bool asks = m_import->isTwoPartsUnsure();
    m_ui->twoParts->setVisible(asks);
    m_ui->twoPartsLabel->setVisible(asks);
    m_ui->twoParts->setCurrentIndex(m_ui->twoParts->findData(int(m_import->twoParts())));
    m_ui->textRow->setVisible(layout.has_value() || asks);
}

void ImportColumns::showSheet(int sheet)
{
    m_sheet = sheet;
    m_columns->setImport(m_import, sheet);
    m_ui->columns->setCurrentIndex(m_columns->index(0, MappingModel::Target));
    m_ui->sheets->setCurrentIndex(m_sheets->index(sheet));
    showReading();
    m_keptAt = 0;
    m_keptRows = m_import->firstKept(m_sheet, shownPeople);
    showKept();
    arrangeColumns();
}

void ImportColumns::showReading()
{
    const ImportSheet &sheet = m_import->sheets().at(m_sheet);
    const SheetTable &table = sheet.table;
    int end = table.lastRow;
    for (const int row : table.skipped)
        end = qMax(end, row);
    const auto put = [](QSpinBox *box, int least, int most, int value) {
        const QSignalBlocker quiet(box);
        box->setRange(least, most);
        box->setValue(value);
    };
    put(m_ui->headerFirst, 0, qMax(1, end), table.headerFirst);
    put(m_ui->headerLast, 0, qMax(1, end), table.headerLast);
    put(m_ui->firstRow, 1, qMax(1, end), table.firstRow);
    put(m_ui->lastRow, 1, end + 50, table.lastRow);
    const bool isTable = !sheet.columns.isEmpty();
    for (QWidget *input : {static_cast<QWidget *>(m_ui->headerFirst), static_cast<QWidget *>(m_ui->headerLast), static_cast<QWidget *>(m_ui->firstRow),
                           static_cast<QWidget *>(m_ui->lastRow), static_cast<QWidget *>(m_ui->estate), static_cast<QWidget *>(m_ui->building)})
        input->setEnabled(isTable || input->inherits("QSpinBox"));
    m_ui->estate->setText(sheet.place.estate);
    m_ui->building->setText(sheet.place.building);
}

void ImportColumns::takeTable()
{
    const int headerFirst = m_ui->headerFirst->value();
    const int headerLast = headerFirst == 0 ? 0 : qMax(headerFirst, m_ui->headerLast->value());
    const int first = qMax(headerLast + 1, m_ui->firstRow->value());
    m_import->setTable(m_sheet, headerFirst, headerLast, first, qMax(first, m_ui->lastRow->value()));
    m_columns->setImport(m_import, m_sheet);
    showReading();
    changed();
}

void ImportColumns::takePlace()
{
    const AddressReading &now = m_import ? m_import->sheets().at(m_sheet).place : AddressReading();
    if (!m_import || (now.estate == m_ui->estate->text().trimmed() && now.building == m_ui->building->text().trimmed()))
        return;
    AddressReading place = now;
    place.estate = m_ui->estate->text().trimmed();
    place.building = m_ui->building->text().trimmed();
    m_import->setPlace(m_sheet, place);
    changed();
}

void ImportColumns::changed()
{
    m_sheets->touched();
    m_keptRows = m_import->firstKept(m_sheet, shownPeople);
    showKept();
    arrangeColumns();
    Q_EMIT corrected();
}

void ImportColumns::showKept()
{
    m_keptAt = qBound(0, m_keptAt, qMax(0, int(m_keptRows.size()) - 1));
    const bool any = !m_keptRows.isEmpty();
    m_kept->setStacked(false);
    m_kept->setRow(any ? m_keptRows.at(m_keptAt) : KeptRow());
    int widths[2] = {0, 0};
    for (int row = 0; row < m_kept->rowCount(); ++row)
        for (int column = 0; column < 2; ++column)
            widths[column] = qMax(widths[column], CellDelegate::neededWidth(CellLook::of(m_kept->index(row, column)), column == 0, column == 1));
    const bool isNarrow = widths[0] + widths[1] > m_ui->keptCard->minimumWidth() - 2 - 14;
    m_kept->setStacked(isNarrow);
    m_ui->kept->setRowHeight(isNarrow ? 44 : 28);
    if (!isNarrow)
        m_ui->kept->setColumnWidth(0, widths[0]);
    m_ui->keptCard->setCount(any ? tr("row %1").arg(m_keptRows.at(m_keptAt).number) : QString());
    m_ui->kept->setVisible(any);
    m_ui->keptNone->setVisible(!any);
    m_keptBefore->setRefusal(m_keptAt > 0 ? QString() : tr("This is the first one."));
    m_keptNext->setRefusal(m_keptAt + 1 < m_keptRows.size() ? QString() : tr("Only the first %n rows are shown here.", nullptr, int(m_keptRows.size())));
}

void ImportColumns::begin()
{
    m_ui->columns->setFocus();
}

void ImportColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void ImportColumns::arrangeColumns()
{
    QHeaderView *header = m_ui->columns->horizontalHeader();
    int taken = 0;
    for (const int column : {int(MappingModel::Letter), int(MappingModel::Heading), int(MappingModel::Target), int(MappingModel::FillDown)}) {
        int width = header->sectionSizeHint(column);
        for (int row = 0; row < m_columns->rowCount(); ++row)
            width = qMax(width, CellDelegate::neededWidth(CellLook::of(m_columns->index(row, column)), column == 0, column == MappingModel::FillDown));
        width = qMin(width, 300);
        m_ui->columns->setColumnWidth(column, width);
        taken += width;
    }
    // Without room for a value the column goes; the values stand beside it as they would be kept.
    const int room = m_ui->columns->viewport()->width() - taken;
    m_ui->columns->setColumnHidden(MappingModel::Samples, room < header->sectionSizeHint(MappingModel::Samples) + Space::s);
    m_columns->setSampleRoom(qMax(40, room - 17));
}

} // namespace Allpost
