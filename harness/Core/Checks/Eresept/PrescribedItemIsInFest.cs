using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>What is prescribed is an active entry in FEST.</summary>
public sealed class PrescribedItemIsInFest : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "prescribed-item-is-in-fest";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-11");

    /// <inheritdoc/>
    public string Rule => "En pakning som rekvireres, skal ha en aktiv oppføring i FEST";

    /// <inheritdoc/>
    public string Source => "FEST M30 2014-12-01, Status på oppføringen";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { ErResept: true } melding && Avvik(exchange, melding) is { } avvik
            ? [this.Funn(exchange, avvik)]
            : [];
    }

    private static Avvik? Avvik(Exchange exchange, EreseptMelding melding) => exchange.Fakta(FestFacts.Vare) switch
    {
        FestFacts.Utgatt when VarUtgattI(melding, exchange) => Om(melding, "utgått", "Resepten er på en vare som er utgått, så apoteket kan ikke utlevere den.") with
        {
            Antakelser = ["A-055"],
        },

        // The system's register was from before the item went out, and is judged by its age.
        FestFacts.Utgatt => Om(melding, "utgått etter at fagsystemet hentet FEST", "Resepten er på en vare som nettopp er utgått.") with
        {
            Alvor = Alvor.Merknad,
            Antakelser = ["A-055"],
        },
        FestFacts.Ukjent when exchange.Fakta(FestFacts.ErHentet) == EreseptFacts.Ja =>
            Om(melding, "ukjent", "Resepten er på en vare som ikke finnes i legemiddelregisteret."),
        FestFacts.Ukjent => Om(melding, "ukjent i testrammeverkets FEST, som fagsystemet ikke har hentet", "Varen i resepten kan ikke prøves mot legemiddelregisteret.") with
        {
            Alvor = Alvor.Opplysning,
            KreverPerson = true,
            Antakelser = ["A-062"],
        },
        _ => null,
    };

    private static bool VarUtgattI(EreseptMelding melding, Exchange exchange) =>
        !DateTimeOffset.TryParse(
            melding.Tekst("//m1:Resept/m1:OppdatertFest"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var oppdatert)
        || !DateTimeOffset.TryParse(exchange.Fakta(FestFacts.UtgattFra), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var utgatt)
        || utgatt <= oppdatert;

    private static Avvik Om(EreseptMelding melding, string tilstand, string sentence) => new(
        sentence,
        "Varenr med aktiv oppføring i FEST.",
        $"Varenr {melding.Tekst("//fs:Legemiddelpakning/fs:Varenr")} er {tilstand}.",
        "Oppdater FEST, og la rekvirenten bare velge blant oppføringer med status A, også ved fornyelse og bruk av mal.");
}
