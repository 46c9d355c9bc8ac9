using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A medicine of reseptgruppe A or B is dispensed once.</summary>
public sealed class RestrictedGroupIsNotRepeated : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "restricted-group-is-not-repeated";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-11");

    /// <inheritdoc/>
    public string Rule => "En resept i reseptgruppe A eller B skal ikke ha reiterasjon; i gruppe B er blå resept unntatt";

    /// <inheritdoc/>
    public string Source => "Reseptgruppene A og B, etter Store medisinske leksikon og apotekenes veiledning";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept() || EreseptMelding.Les(exchange) is not { ErResept: true } melding
            || !int.TryParse(melding.Tekst("//m1:ReseptDokLegemiddel/m1:Reiterasjon"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var gjentatt)
            || gjentatt <= 0)
        {
            return [];
        }

        var gruppe = exchange.Fakta(FestFacts.Reseptgruppe) ?? melding.Tekst("//fs:Forskrivning//fs:Reseptgruppe/@V");
        return gruppe == "A" || (gruppe == "B" && !melding.Finnes("//m1:ReseptDokLegemiddel/m1:RefHjemmel"))
            ? [this.Funn(exchange, Avvik(gruppe, gjentatt))]
            : [];
    }

    private static Avvik Avvik(string gruppe, int gjentatt) => new(
        "Et vanedannende eller narkotisk legemiddel kan hentes ut flere ganger på samme resept.",
        $"Reiterasjon 0 i reseptgruppe {gruppe}.",
        string.Create(CultureInfo.InvariantCulture, $"Reiterasjon er {gjentatt}."),
        "Tilby ikke reiterasjon når FEST har reseptgruppe A eller B.")
    {
        Antakelser = ["A-059"],
    };
}
