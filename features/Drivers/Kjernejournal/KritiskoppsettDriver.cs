using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Sets what kjernejournal holds of critical information, and what other systems do to it meanwhile.</summary>
public sealed class KritiskoppsettDriver(Scene scene)
{
    private const string AllergiSlag = "AllergyIntolerance";

    private static readonly TimeSpan Litt = TimeSpan.FromMinutes(1);

    private static readonly KritiskOpplysning Allergi = new() { Type = AllergiSlag, Tekst = "Fenoksymetylpenicillin", Kode = "J01CE02", ErLegemiddel = true };

    /// <summary>The entry that the scenario is about.</summary>
    public string Id { get; set; } = "";

    /// <summary>Its text.</summary>
    public string Tekst { get; set; } = "";

    /// <summary>What another system has written since.</summary>
    public string TekstFraAnnen { get; private set; } = "";

    private string Fnr => scene.ApenPasient.KrevNummer();

    public void Registrer(string hvordan, string hva)
    {
        var opplysning = hva switch
        {
            "allergi" => Allergi,
            "tilstand" => new KritiskOpplysning { Type = "Condition", Tekst = "Medfødt blødersykdom", Kode = "D66", Kodeverk = "urn:oid:2.16.578.1.12.4.1.1.7110" },
            "varsel" => new KritiskOpplysning { Type = "Flag", Tekst = "Særskilt behandlingsprosedyre", Kode = "9-1", Kodeverk = "http://nhn.no/kj/fhir/CodeSystem/FlagCode" },
            _ => throw new ArgumentException($"Ukjent slag «{hva}». Rett steget i feature-filen.", nameof(hva)),
        };
        opplysning = hvordan switch
        {
            "gjeldende" => opplysning,
            "avkreftet" => opplysning with { Verifisering = "refuted" },
            "feilregistrert" => opplysning with { Verifisering = "entered-in-error" },
            "utløpt" => opplysning with { Til = NorskTid.Dag(scene.Tenant.CaseClock.GetUtcNow()).AddDays(-1) },
            _ => throw new ArgumentException($"Ukjent tilstand «{hvordan}». Rett steget i feature-filen.", nameof(hvordan)),
        };
        (Id, Tekst) = (KjernejournalSimulator.RegistrerKritiskInformasjon(scene.Tenant, Fnr, opplysning), opplysning.Tekst);
    }

    public void Sperr() => Endre(borger => borger with { SperretKritiskInformasjon = true });

    public void BlokkerAnnen()
    {
        var hpr = scene.Cast.Brukere.First(b => b.Nokkel == Rolle.AnnenLege).Hpr;
        Endre(borger => borger with { Blokkerte = borger.Blokkerte.Add(hpr) });
    }

    public async Task AnnenEndrerAsync()
    {
        await scene.LaTidenGaAsync(Litt);
        TekstFraAnnen = $"{Tekst}, endret av en annen lege";
        _ = KritiskInformasjonsregister.Endre(scene.Tenant, Fnr, Id, Allergi with { Tekst = TekstFraAnnen });
    }

    public async Task AnnenRegistrererAsync()
    {
        await scene.LaTidenGaAsync(Litt);
        TekstFraAnnen = "Amoksicillin";
        _ = KjernejournalSimulator.RegistrerKritiskInformasjon(scene.Tenant, Fnr, Allergi with { Tekst = TekstFraAnnen, Kode = "J01CA04" });
    }

    public async Task AnnenSletterAsync()
    {
        await scene.LaTidenGaAsync(Litt);
        KritiskInformasjonsregister.Slett(scene.Tenant, Fnr, AllergiSlag, Id);
    }

    /// <summary>The entry as kjernejournal holds it now.</summary>
    /// <exception cref="NotDecidedException">There is none.</exception>
    public LagretOpplysning Lagret() => KritiskInformasjonsregister.Hos(scene.Tenant, Fnr).FirstOrDefault(each => each.Id == Id)
        ?? throw new NotDecidedException("Kjernejournal har ikke lagret noen opplysning i scenariet. Se de enkleste scenariene for kritisk informasjon først.");

    private void Endre(Func<Borger, Borger> endring) => KjernejournalSimulator.Endre(scene.Tenant, Fnr, endring);
}
