using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>The system's message exchange: what is kept, the connection, and what is done with what comes.</summary>
internal sealed class Meldingsrolle : IDisposable
{
    private static readonly TimeSpan Takt = TimeSpan.FromMinutes(1);

    private readonly EhrSession _sesjon;
    private readonly TimeProvider _clock;
    private readonly Keys _nokler;
    private readonly string _fil;
    private readonly bool _beholdes;
    private readonly X509Certificate2 _anker;
    private Meldingsdrift _drift;

    /// <summary>Starts.</summary>
    /// <param name="sesjon">The scenario's session.</param>
    /// <param name="nokler">The certificates.</param>
    /// <param name="fil">The file that messages are kept in; null for one of this process alone.</param>
    /// <param name="clock">The clock.</param>
    public Meldingsrolle(EhrSession sesjon, Keys nokler, string? fil, TimeProvider clock)
    {
        (_sesjon, _nokler, _clock) = (sesjon, nokler, clock);
        (_fil, _beholdes) = (fil ?? Path.Combine(Path.GetTempPath(), $"referansesystemet-{Guid.NewGuid():N}.db"), fil is not null);
        _anker = X509Certificate2.CreateFromPem(sesjon.Cast.TillitsankerPem);
        _drift = Start();
    }

    /// <summary>What runs now.</summary>
    public Meldingsdrift Drift => _drift;

    /// <summary>avbryt-prosess and start-pa-nytt: what was not kept is lost.</summary>
    public void StartPaNytt()
    {
        _drift.Dispose();
        _drift = Start();
    }

    public void Dispose()
    {
        _drift.Dispose();
        _anker.Dispose();
        if (_beholdes)
        {
            return;
        }

        foreach (var fil in new[] { _fil, $"{_fil}-wal", $"{_fil}-shm" })
        {
            File.Delete(fil);
        }
    }

    private Meldingsdrift Start() => new(_sesjon, _nokler, _fil, new TrustAnchor([_anker], _clock), _clock, Takt);
}
