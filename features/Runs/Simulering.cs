using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.TestData;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Features.Runs;

/// <summary>The running simulators of a run, with the keys they use, whom they trust, and the journal.</summary>
internal sealed class Simulering : IAsyncDisposable
{
    private bool _ownsPki;

    public required TestPki Pki { get; init; }

    public required Journal Journal { get; init; }

    public required ReseptformidlerenOptions Reseptformidleren { get; init; }

    /// <summary>The declared clients' public keys by client id.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<JsonWebKey>> HelseIdNokler { get; init; }

    public required SimulatorHost Host { get; init; }

    public required IReadOnlyList<Tillitsanker> Tillitsankere { get; init; }

    public static async Task<Simulering> StartAsync(
        AcceptanceSettings settings, SystemDeclaration declaration, CancellationToken cancellationToken)
    {
        Tillitsanker[] anchors = [.. settings.Tillitsankere, .. Runs.Tillitsankere.FraErklaring(declaration.Tillitsankere)];
        var pki = settings.Pki ?? TestPki.Open(TestPki.DefaultDirectory, TimeProvider.System);
        var options = ReseptformidlerenOptions.Of(pki);
        options.Tillitsankere = [.. options.Tillitsankere, .. anchors.Select(a => a.Sertifikat)];
        options.Profil = declaration.Profil;
        options.ManglerFunksjoner = declaration.ManglerFunksjoner;
        if (settings.Variant is { } variant && VariantCatalog.Find(variant) is { GetsApprec11: true })
        {
            options.Kvitteringsversjon = Apprec.Version11;
        }

        var host = new SimulatorHostOptions
        {
            Address = settings.Lytteadresse,
            Ports = settings.Porter,
            ServerCertificate = pki.Server(),
            FaultyCertificate = pki.Server,
        };
        var journal = settings.Directory is { } directory
            ? Journal.InDirectory(directory, settings.JournalMemory, TimeProvider.System)
            : Journal.InMemory(settings.JournalMemory, TimeProvider.System);
        try
        {
            return new Simulering
            {
                Pki = pki,
                Journal = journal,
                Reseptformidleren = options,
                Tillitsankere = anchors,
                HelseIdNokler = await Klientnokler.HentAsync(declaration.HelseIdKlienter, cancellationToken),
                Host = await SimulatorHost.StartAsync(host, SimulatorCatalog.Create(pki, options, TimeProvider.System), journal, TimeProvider.System, cancellationToken),
                _ownsPki = settings.Pki is null,
            };
        }
        catch
        {
            await journal.DisposeAsync();
            if (settings.Pki is null)
            {
                pki.Dispose();
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Journal.DisposeAsync();
        if (_ownsPki)
        {
            Pki.Dispose();
        }
    }
}
