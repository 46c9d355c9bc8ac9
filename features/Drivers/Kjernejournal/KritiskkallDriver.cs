using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks at the calls about critical information: their order, role, basis and version.</summary>
public sealed class KritiskkallDriver(Scene scene, Observer observer, KritiskDriver kritisk, KritiskoppsettDriver oppsett)
{
    private const string Konfliktkode = "KJF-000065";
    private const string Forhoyet = "FORHOYET_";

    private static readonly Dictionary<string, string> Koder = new() { ["samtykke"] = "SAMTYKKE", ["akutt"] = "AKUTT", ["unntak"] = "UNNTAK" };

    public void HarSpurtStatusForst()
    {
        var lest = scene.KrevKjernejournalkall(1, KritiskOperasjon.Lesing);
        var uten = lest.FirstOrDefault(e => !ErSpurtFor(e));
        Se(
            uten is null, Kritisktekster.StatusForst,
            uten is null ? $"status er spurt før hvert av {lest.Count} oppslag" : FormattableString.Invariant($"utveksling {uten.Number} leser uten at status er spurt for pasient og bruker"), lest);
    }

    public void HarRollenFraAttesten()
    {
        var kall = scene.KrevKjernejournalkall(1, KritiskOperasjon.Oppslag);
        var feil = kall.FirstOrDefault(e => e.Fakta(KritiskInformasjonFacts.Rolle) is not { } rolle || rolle != e.Attest("practitioner", "authorization", "code"));
        Se(
            feil is null, Kritisktekster.RollenFraAttesten,
            feil is null ? $"{kall.Count} kall med rollen" : FormattableString.Invariant($"utveksling {feil.Number} har rollen {feil.Fakta(KritiskInformasjonFacts.Rolle) ?? "ingen"}, attesten {feil.Attest("practitioner", "authorization", "code") ?? "ingen"}"), kall);
    }

    public void ErLestMed(string grunnlag, bool forhoyet)
    {
        var ventet = forhoyet ? Forhoyet + Koder[grunnlag] : Koder[grunnlag];
        var kall = scene.KrevKjernejournalkall(1, KritiskInformasjonFacts.Sok).Where(e => e.ErVellykket()).ToList();
        var feil = kall.FirstOrDefault(e => e.Fakta(KjernejournalFacts.Grunnlag) != ventet);
        Se(
            kall.Count > 0 && feil is null, Kritisktekster.LestMed(ventet),
            kall.Count == 0 ? "ingen oppslag er besvart" : feil is null ? $"{kall.Count} oppslag med {ventet}" : $"oppslag med {feil.Fakta(KjernejournalFacts.Grunnlag) ?? "ingenting"}", kall.Count > 0 ? kall : scene.Kjernejournalkall());
    }

    public Task HarIkkeBruktForhoyetAsync() => HarIkkeBruktForhoyetAsync(etter: 0);

    public Task HarIkkeBruktForhoyetSistAsync() => HarIkkeBruktForhoyetAsync(kritisk.HentetEtter);

    public async Task ErIkkeLestAsync()
    {
        await scene.SeEtterAsync(e => KritiskOperasjon.Oppslag.Contains(e.Operation));
        var lest = scene.Kjernejournalkall(KritiskOperasjon.Oppslag);
        Se(lest.Count == 0, Kritisktekster.IkkeLest, $"{lest.Count} kall om opplysninger", lest.Count > 0 ? lest : scene.KrevKjernejournalkall(1));
    }

    /// <summary>No basis gets by a block: nothing is asked for once the user has been told of it, and nothing was read.</summary>
    public async Task HarIkkeOmgattBlokkeringenAsync()
    {
        await scene.SeEtterAsync(ErForhoyet);
        var kall = scene.Kjernejournalkall(KritiskOperasjon.Oppslag);
        var fortalt = scene.Kjernejournalkall([KritiskInformasjonFacts.Status, .. KritiskOperasjon.Oppslag])
            .Where(e => e.Fakta(KritiskInformasjonFacts.SvarBlokkert) == "ja" || (KritiskOperasjon.Oppslag.Contains(e.Operation) && !e.ErVellykket()))
            .Min(e => e.AnsweredAt);
        var feil = kall.Where(e => e.ErVellykket() || ErForhoyet(e) || e.ReceivedAt > fortalt).ToList();
        Se(feil.Count == 0, Kritisktekster.IkkeOmgatt, $"{kall.Count} kall om opplysninger, {feil.Count} av dem forhøyet, besvart eller etter at blokkeringen var meldt", kall.Count > 0 ? kall : scene.KrevKjernejournalkall(1));
    }

    public void ByggerPaSisteVersjon()
    {
        var siste = scene.KrevKjernejournalkall(1, KritiskOperasjon.Endring).Where(e => e.Fakta(KritiskInformasjonFacts.Id) == oppsett.Id).LastOrDefault()
            ?? throw new NotDecidedException("Kjernejournal har ikke fått noen endring av opplysningen i scenariet.");
        var lest = LestVersjonFor(siste.Number);
        var sendt = siste.Fakta(KritiskInformasjonFacts.Versjon);

        // A deletion need not say a version, and then takes whatever there is.
        var holder = sendt is null ? siste.Operation == KritiskInformasjonFacts.Slett : sendt == lest;
        Se(
            holder, Kritisktekster.SisteVersjon, $"endringen bygger på versjon {sendt ?? "ingen"}, sist lest er {lest ?? "ingen"}", [siste]);
    }

    public void HarLestPaNyttEtterKonflikten()
    {
        var konflikt = scene.Kjernejournalkall(KritiskOperasjon.Endring).FirstOrDefault(e => e.Fakta(KjernejournalFacts.SvarFeilkode) == Konfliktkode)
            ?? throw new NotDecidedException("Det ble ingen versjonskonflikt i scenariet, så det er ikke vist hva fagsystemet gjør etter en.");
        var forsok = scene.Kjernejournalkall(KritiskOperasjon.Endring).FirstOrDefault(e => e.Number > konflikt.Number);
        var lest = scene.Kjernejournalkall(KritiskOperasjon.Lesing).Where(e => e.Number > konflikt.Number && Svart(e) is not null && (forsok is null || e.Number < forsok.Number)).ToList();
        if (lest.Count == 0 && forsok is null)
        {
            throw new NotDecidedException("Fagsystemet har verken lest på nytt eller prøvd på nytt etter konflikten, så det er ikke vist hva det gjør.");
        }

        Se(lest.Count > 0, Kritisktekster.LestPaNytt, lest.Count > 0 ? "lest på nytt etter konflikten" : "ikke lest mellom konflikten og neste forsøk", [konflikt, .. lest]);
    }

    private async Task HarIkkeBruktForhoyetAsync(long etter)
    {
        await scene.SeEtterAsync(e => e.Number > etter && ErForhoyet(e));
        var feil = scene.Kjernejournalkall(KritiskOperasjon.Oppslag).Where(e => e.Number > etter && ErForhoyet(e)).ToList();
        Se(feil.Count == 0, Kritisktekster.IkkeForhoyet, $"{feil.Count} kall med forhøyet grunnlag", feil.Count > 0 ? feil : scene.KrevKjernejournalkall(1));
    }

    private static bool ErForhoyet(Exchange e) => e.Fakta(KjernejournalFacts.Grunnlag)?.StartsWith(Forhoyet, StringComparison.Ordinal) == true;

    // A status that the system itself asked for counts for all its users.
    private bool ErSpurtFor(Exchange lest) => scene.Kjernejournalkall(KritiskInformasjonFacts.Status).Any(e =>
        e.Number < lest.Number && e.ErVellykket() && e.Pasient() == lest.Pasient() && (e.Person() is null || e.Person() == lest.Person()));

    private string? LestVersjonFor(long nummer) => scene.Kjernejournalkall().Where(e => e.Number < nummer).Select(Svart).LastOrDefault(v => v is not null);

    private string? Svart(Exchange e) => (e.Fakta(KritiskInformasjonFacts.SvarVersjoner) ?? "").Split(' ')
        .Where(v => v.StartsWith($"{oppsett.Id}:", StringComparison.Ordinal)).Select(v => v[(oppsett.Id.Length + 1)..]).FirstOrDefault();

    private void Se(bool holder, Expectation ventet, string faktisk, IReadOnlyList<Exchange> kall) =>
        observer.OnWire(holder, ventet, faktisk, kall.Select(e => e.Number));
}
