using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at which queues the system listens to, and at what it does with what comes on the error queue.</summary>
public sealed class KolytterDriver(Scene scene, Observer observer)
{
    private static readonly string[] Slag = [Konavn.Async, Konavn.Sync, Konavn.Error];
    private static readonly TimeSpan Frist = TimeSpan.FromSeconds(12);

    /// <summary>A system may have listened since before the scenario.</summary>
    public async Task LytterPaAlleAsync()
    {
        var koer = scene.Cast.Kommunikasjonsparter.SelectMany(part => Slag.Select(slag => Konavn.Av(part.HerId, slag))).ToList();
        await scene.Journal.WaitForAsync(
            scene.Tenant.Id, all => koer.TrueForAll(ko => all.Any(e => ErLytting(e, ko))) ? koer : null, Frist, TimeProvider.System, CancellationToken.None);
        var lyttet = scene.Journal.Exchanges(scene.Tenant.Id);
        var mangler = koer.Where(ko => !lyttet.Any(e => ErLytting(e, ko))).ToList();
        Se(
            mangler.Count == 0, Formattekster.Lytter, mangler.Count == 0 ? string.Join(", ", koer) : $"ingen lytter på {string.Join(", ", mangler)}",
            [.. lyttet.Where(e => koer.Any(ko => ErLytting(e, ko)))]);
    }

    public async Task HarSvartPaTestenAsync()
    {
        await scene.VentPaSendtAsync(e => e.Fakta(MeldingsFacts.Koslag) == Konavn.Syncreply);
        var svar = scene.Sendt(e => e.Fakta(MeldingsFacts.Koslag) == Konavn.Syncreply);
        Se(svar.Count == 1, Formattekster.Testsvar, $"{svar.Count} svar på kommunikasjonstesten", svar);
    }

    public async Task HarTattUtFeilmeldingenAsync()
    {
        await AvgjortAsync();
        var avgjort = Avgjort();
        Se(
            avgjort.Count > 0 && avgjort[^1].Fakta(MeldingsFacts.Utfall) == "accepted", Formattekster.FeilmeldingTattUt,
            avgjort.Count == 0 ? "feilmeldingen ligger i køen" : $"feilmeldingen er gjort opp med {avgjort[^1].Fakta(MeldingsFacts.Utfall)}",
            avgjort.Count > 0 ? avgjort : scene.Bussen(Meldingsoperasjoner.Sending));
    }

    /// <summary>The error message must have been settled first: until then nobody can have answered it.</summary>
    public async Task HarIkkeSvartPaFeilmeldingenAsync()
    {
        if (await AvgjortAsync() is not { } avgjort)
        {
            throw new NotDecidedException("Fagsystemet har ikke tatt feilmeldingen ut av køen, så det er ikke vist hva det gjør med den.");
        }

        await scene.SeEtterAsync(e => e.Operation == Meldingsoperasjoner.Sending && e.Fakta(MeldingsFacts.Koslag) == Konavn.Error);
        var feil = scene.Feilmeldinger();
        Se(feil.Count == 0, Meldingstekster.IngenFeilmelding, $"{feil.Count} feilmeldinger til helsenorge", feil.Count > 0 ? feil : [avgjort]);
    }

    private static bool ErLytting(Exchange e, string ko) =>
        e.Operation == Meldingsoperasjoner.Tilkobling && e.Fakta(MeldingsFacts.Ko) == ko && e.AnsweredAt is not null;

    private static bool ErFeilkoen(Exchange e) => e.Operation == Meldingsoperasjoner.Avgjorelse && e.Fakta(MeldingsFacts.Koslag) == Konavn.Error;

    private IReadOnlyList<Exchange> Avgjort() => [.. scene.Exchanges.Where(ErFeilkoen)];

    private Task<Exchange?> AvgjortAsync() => scene.Journal.WaitForAsync(
        scene.Tenant.Id, all => all.FirstOrDefault(e => e.Scenario == scene.Id && e.AnsweredAt is not null && ErFeilkoen(e)), Frist, TimeProvider.System, CancellationToken.None);

    private void Se(bool holder, Expectation ventet, string faktisk, IReadOnlyList<Exchange> utvekslinger) =>
        observer.OnWire(holder, ventet, faktisk, utvekslinger.Select(e => e.Number));
}
