using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>An update or a deletion builds on the version that the client last saw.</summary>
public sealed class UpdateBuildsOnLatestVersion : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "update-builds-on-latest-version";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-41");

    /// <inheritdoc/>
    public string Rule => "Endring og sletting av kritisk informasjon skal bygge på siste versjon, og etter en versjonskonflikt skal ressursen leses på nytt før et nytt forsøk.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API, oppdatering; KJF-000065";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.Operasjon is KritiskInformasjonFacts.Endre || (utveksling.Operasjon is KritiskInformasjonFacts.Slett && utveksling.Fakta(KritiskInformasjonFacts.Versjon) is not null);

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        var id = utveksling.Fakta(KritiskInformasjonFacts.Id) ?? "";
        var sent = utveksling.Fakta(KritiskInformasjonFacts.Versjon);

        // What another user was shown in between is nothing that this one can build on: the service answers with a conflict.
        var user = KjernejournalKall.Av(utveksling.Exchange);
        var last = earlier.Where(each => KjernejournalKall.Av(each).HarSammeBruker(user)).Select(Kritiskutveksling.Av).LastOrDefault(before => before.SvartVersjon(id) is not null || ErKonflikt(before, id));
        if (sent is null)
        {
            yield return Feil("meta.versionId i ressursen.", "ingen versjon");
        }
        else if (last is null)
        {
            yield return Feil("En versjon som fagsystemet har lest.", $"versjon {Vist.Verdi(sent)} av en ressurs som ikke er lest");
        }
        else if (ErKonflikt(last, id))
        {
            yield return Feil("En ny lesing etter versjonskonflikten.", "et nytt forsøk uten lesing") with { AndreUtvekslinger = [last.Exchange.Number] };
        }
        else if (last.SvartVersjon(id) is var seen && seen != sent)
        {
            yield return Feil($"Versjon {seen}, som fagsystemet leste sist.", $"versjon {Vist.Verdi(sent)}") with { AndreUtvekslinger = [last.Exchange.Number] };
        }
    }

    private static bool ErKonflikt(Kritiskutveksling before, string id) =>
        before.Fakta(KritiskInformasjonFacts.Id) == id && before.Fakta(KjernejournalFacts.SvarFeilkode) == "KJF-000065";

    private static Avvik Feil(string expected, string received) => new(
        "Endringen bygger ikke på siste versjon, så en annens endring kan gå tapt.",
        expected,
        received,
        "Les ressursen, gjør endringen på den, og send meta.versionId fra lesingen. Ved KJF-000065: les på nytt og vis brukeren hva som er endret.");
}
