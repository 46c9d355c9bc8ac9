using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The dialogue message is written in the version that the agreed process has.</summary>
public sealed class VersionIsAgreed : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-version-is-agreed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-02");

    /// <inheritdoc/>
    public string Rule => "Dialogmeldingen skal ha versjonen som prosessen i avtalen har";

    /// <inheritdoc/>
    public string Source => "Avtalen (CPA) i testfilene til NHNs klientbibliotek; CPPA.md";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.HarHode && sending.Dokumenttype?.EndsWith("}Dialogmelding", StringComparison.Ordinal) == true;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.AvtaltePakker)?.Split(' ').Select(Navnerom).OfType<string>().Distinct().ToList() is { Count: > 0 } avtalt
            && !avtalt.Any(ns => sending.Dokumenttype == $"{{{ns}}}Dialogmelding"))
        {
            yield return new(
                "Meldingen er skrevet i en versjon som partene ikke har avtalt, og mottakeren kan ikke lese den.",
                $"Dialogmelding i navnerommet {string.Join(" eller ", avtalt)}.",
                $"{Vist.Verdi(sending.Dokumenttype)}.",
                "Velg versjon av dialogmeldingen etter prosessen i avtalen (CPA).")
            {
                Antakelser = ["A-562"],
            };
        }
    }

    private static string? Navnerom(string pakke) =>
        pakke.StartsWith("dia_v1.1", StringComparison.Ordinal) ? "http://www.kith.no/xmlstds/dialog/2013-01-23"
        : pakke.StartsWith("dia_v1.0", StringComparison.Ordinal) ? "http://www.kith.no/xmlstds/dialog/2006-10-11"
        : null;
}
