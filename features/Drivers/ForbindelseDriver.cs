using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Provetjeneste;
using AcceptanceHarness.Simulators.Tls;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Makes the connection to a simulated system one that must be refused, and sees whether it was.</summary>
public sealed class ForbindelseDriver(Scene scene, Observer observer, AcceptanceEnvironment environment)
{
    // A handshake is known a little after the call that it was for has failed.
    private static readonly TimeSpan HandtrykkLimit = TimeSpan.FromSeconds(5);

    private static readonly Dictionary<string, TlsFeil> Slag = new()
    {
        ["sertifikat fra ukjent utsteder"] = TlsFeil.UkjentUtsteder,
        ["utløpt sertifikat"] = TlsFeil.Utlopt,
        ["sertifikat for et annet navn"] = TlsFeil.FeilNavn,
        ["bare TLS 1.1"] = TlsFeil.BareTls11,
    };

    private TlsPort Port => environment.Host.Tls(scene.BruttForbindelse ?? HelseIdSimulator.SystemName);

    public async Task BryteAsync(string tjener, string slag)
    {
        var feil = Slag.TryGetValue(slag, out var valgt)
            ? valgt
            : throw new ArgumentException($"Ukjent feil «{slag}». Rett raden i feature-filen.", nameof(slag));
        scene.Faults.Add(feil.Beskrivelse);
        scene.BruttForbindelse = tjener switch
        {
            "HelseID" => HelseIdSimulator.SystemName,
            "kjernejournal" => KjernejournalSimulator.SystemName,
            _ => ProvetjenesteSimulator.SystemName,
        };

        // A client that tries again waits first; the waiting is let pass.
        scene.TidSomGar = HelseIdDriver.Steg;
        await Port.UseAsync(feil, scene.Tenant.Id, scene.Id, CancellationToken.None);
    }

    /// <summary>Changes kjernejournal's certificate to a new one that is as good: connections that are open are asked to close.</summary>
    public async Task BytteSertifikatAsync()
    {
        scene.BruttForbindelse = KjernejournalSimulator.SystemName;
        await Port.UseAsync(TlsFeil.NyttGyldig, scene.Tenant.Id, scene.Id, CancellationToken.None);
    }

    public async Task RetteAsync()
    {
        scene.TidSomGar = null;
        await Port.WaitForAsync(periode => periode.Under.Count > 0, HandtrykkLimit, CancellationToken.None);
        await Port.NormalAsync(CancellationToken.None);
    }

    public async Task ErAvvistAsync()
    {
        var periode = await Port.WaitForAsync(p => p.Etter.Count > 0, HandtrykkLimit, CancellationToken.None)
            ?? throw new NotDecidedException("Ingen feil har vært slått på i forbindelsen.");
        var vurdering = Handtrykksvurdering.Vurder(periode);
        if (vurdering.Dom == Handtrykksdom.IkkeAvgjort)
        {
            throw new NotDecidedException(vurdering.Grunn);
        }

        observer.OnWire(
            vurdering.Dom == Handtrykksdom.Nektet, HelseIdtekster.AvvistForbindelse,
            $"{vurdering.Grunn} Testverktøyets egen klient koblet seg til på samme måte først.",
            scene.Exchanges.Where(e => e.System == scene.BruttForbindelse).Select(e => e.Number));
    }
}
