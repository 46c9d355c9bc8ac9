using System.Globalization;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A medicine prescription has its minimum fields.</summary>
public sealed class PrescriptionHasMinimumFields : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "prescription-has-minimum-fields";

    private const int StorsteAntall = 9999;

    private static readonly (string Nar, string Skal, string Navn)[] Felter =
    [
        ("//m1:ReseptDokLegemiddel", "//m1:ReseptDokLegemiddel/m1:Antall | //m1:ReseptDokLegemiddel/m1:Mengde", "Antall eller Mengde"),
        ("//m1:ReseptDokLegemiddel", "//fs:Forskrivning/fs:DosVeiledEnkel | //fs:Forskrivning/fs:Dosering", "DosVeiledEnkel eller Dosering"),
        ("//m1:ReseptDokLegemiddel", "//fs:Forskrivning/fs:Bruk", "Bruk"),
        ("//fs:Forskrivning/fs:Legemiddelpakning", "//fs:Legemiddelpakning/fs:PakningsinfoResept", "PakningsinfoResept"),
    ];

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-04");

    /// <inheritdoc/>
    public string Rule => "En legemiddelresept skal ha Antall eller Mengde, dosering i tekst eller struktur, Bruk, og PakningsinfoResept når den gjelder en pakning; antallet skal kunne leveres ut";

    /// <inheritdoc/>
    public string Source => "e-resept, krav for M1 (diff 2062188583→2412216397)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { ErResept: true } melding && melding.Finnes("//m1:ReseptDokLegemiddel")
            ?
            [
                .. Felter.Where(felt => melding.Finnes(felt.Nar) && !melding.Finnes(felt.Skal)).Select(felt => this.Funn(exchange, Avvik(felt.Navn))),
                .. melding.Velg("//m1:ReseptDokLegemiddel/m1:Antall").Where(antall => !KanLeveres(antall.Value)).Select(antall => this.Funn(exchange, Umulig(antall.Value))),
            ]
            : [];
    }

    // What is no number at all breaks the schema, and is found there.
    private static bool KanLeveres(string text) =>
        !double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var antall) || antall is > 0 and <= StorsteAntall;

    private static Avvik Umulig(string antall) => new(
        "Antallet i resepten er et tall som ikke kan leveres ut.",
        string.Create(CultureInfo.InvariantCulture, $"Antall over 0 og høyst {StorsteAntall}."),
        $"Antall er «{antall.Trim()}».",
        "Kontroller antallet når resepten skrives.")
    {
        Antakelser = ["A-073"],
    };

    private static Avvik Avvik(string field) => new(
        $"Resepten mangler opplysninger som apoteket trenger ({field}).",
        $"Legemiddelresept med {field}.",
        $"{field} er ikke med.",
        $"Ta med {field} i M1.");
}
