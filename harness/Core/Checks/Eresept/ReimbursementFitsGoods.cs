using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The ground for reimbursement is one for the kind of goods.</summary>
public sealed class ReimbursementFitsGoods : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "reimbursement-fits-goods";

    private const string HResept = "905";

    private static readonly (string Sti, string Slag, string Paragrafer, string Skal)[] Varer =
    [
        ("//m1:ReseptDokLegemiddel", "et legemiddel", "234", "§ 2, § 3, § 4 eller H-resept (905)"),
        ("//m1:ReseptDokHandelsvare[fs:MedForbMatr]", "medisinsk forbruksmateriell", "5", "§ 5"),
        ("//m1:ReseptDokHandelsvare[fs:Naringsmiddel]", "et næringsmiddel", "6", "§ 6"),
        ("//m1:ReseptDokHandelsvare[not(fs:MedForbMatr) and not(fs:Naringsmiddel)]", "en handelsvare", "56", "§ 5 eller § 6"),
    ];

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-05");

    /// <inheritdoc/>
    public string Rule => "En refusjonshjemmel som er oppgitt, skal passe til varetypen: § 2, 3, 4 og H-resept for legemidler, § 5 for forbruksmateriell, § 6 for næringsmidler";

    /// <inheritdoc/>
    public string Source => "e-resept, krav for M1 (diff 2062188583→2412216397)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { ErResept: true } melding
            ? Varer
                .Where(vare => melding.Tekst($"{vare.Sti}/m1:RefHjemmel/@V") is { Length: > 0 } hjemmel && !Passer(hjemmel, vare.Paragrafer))
                .Select(vare => this.Funn(exchange, Avvik(vare.Slag, vare.Skal, melding)))
            : [];
    }

    // The first digit of the code is the paragraph (antakelse A-061).
    private static bool Passer(string hjemmel, string paragrafer) =>
        hjemmel == HResept ? paragrafer.Contains('2', StringComparison.Ordinal) : paragrafer.Contains(hjemmel[0], StringComparison.Ordinal);

    private static Avvik Avvik(string slag, string skal, EreseptMelding melding) => new(
        $"Resepten på {slag} har en hjemmel for refusjon som ikke gjelder slike varer, så pasienten kan bli avkrevd feil beløp.",
        $"RefHjemmel {skal}.",
        $"RefHjemmel er {melding.Tekst("//m1:RefHjemmel/@V")} ({melding.Tekst("//m1:RefHjemmel/@DN") ?? "uten navn"}).",
        "Tilby bare hjemlene som gjelder for varetypen.")
    {
        Antakelser = ["A-061"],
    };
}
