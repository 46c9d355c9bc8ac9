using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>What is written says who registered it, and where.</summary>
public sealed class RecorderIsNamed : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "recorder-is-named";

    private const string Hpr = "contained.descendants().where(system = 'urn:oid:2.16.578.1.12.4.1.4.4').value";

    private const string Orgnr =
        "contained.descendants().where(system = 'urn:oid:2.16.578.1.12.4.1.4.101' or system = 'urn:oid:2.16.578.1.12.4.1.2.101').value";

    private const string Uttrykk = $"({Hpr}).exists() and ({Orgnr}).exists() and (recorder | author).reference.exists($this.startsWith('#') and substring(1) in %resource.contained.id)";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-46");

    /// <inheritdoc/>
    public string Rule => "Kritisk informasjon skal si hvem som registrerte den, med HPR-nummer og organisasjon.";

    /// <inheritdoc/>
    public string Source => "Simplifier: prosjektet kjernejournalr4; Utviklerportalen til NHN: kritisk informasjon, FHIR-API";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErSkriving && utveksling.Ressurs is not null;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (!utveksling.Er(Uttrykk))
        {
            yield return new(
                "Det står ikke hvem som registrerte opplysningen, eller hvor.",
                "recorder (eller author) som viser til en PractitionerRole i contained, med HPR-nummer og organisasjonsnummer.",
                $"HPR-nummer: {utveksling.Verdier(Hpr).Count}, organisasjoner: {utveksling.Verdier(Orgnr).Count}.",
                "Send den innloggede brukeren som recorderRef (updaterRef ved endring), med HPR-nummer og organisasjonsnummer.")
            {
                Antakelser = ["A-388"],
            };
        }
    }
}
