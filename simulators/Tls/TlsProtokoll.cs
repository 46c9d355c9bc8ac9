using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>Keeps the handshakes of the latest use of a fault, and journals them.</summary>
internal sealed class TlsProtokoll(TlsSetup setup)
{
    /// <summary>The handshakes of one use that are kept and journalled, so that one who tries on and on does not fill the evidence.</summary>
    public const int MostKept = 1_000;

    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TlsPeriode? _periode;
    private long _onAt;
    private long _offAt;
    private string _tenant = "";
    private string? _scenario;

    public TlsPeriode? Periode
    {
        get
        {
            lock (_gate)
            {
                return _periode;
            }
        }
    }

    /// <summary>Completes at the next change; taken before <see cref="Periode"/> is looked at.</summary>
    public Task Changed => Volatile.Read(ref _changed).Task;

    public Task SwitchOnAsync(TlsTilstand tilstand, string tenant, string? scenario)
    {
        lock (_gate)
        {
            _onAt = tilstand.Epoch;
            (_tenant, _scenario) = (tenant, scenario);
            _periode = new TlsPeriode { System = setup.System, Feil = tilstand.Feil! };
        }

        return EventAsync(JournalKinds.TlsFault, tilstand.Feil!, "slått på", []);
    }

    public Task SwitchOffAsync(TlsTilstand tilstand)
    {
        TlsFeil feil;
        lock (_gate)
        {
            _offAt = tilstand.Epoch;
            _periode = _periode! with { ErAvsluttet = true };
            feil = _periode.Feil;
        }

        Wake();
        return EventAsync(JournalKinds.TlsFault, feil, "slått av", []);
    }

    /// <summary>Records a failure of the tool itself while a fault was on.</summary>
    public Task FailAsync(TlsverktoyException fault) => FailAsync(fault, _tenant, _scenario);

    /// <summary>Records a failure of the tool itself.</summary>
    public Task FailAsync(TlsverktoyException fault, string tenant, string? scenario) => setup.ToolFaults.RecordAsync(
        new ToolFault(fault, tenant, setup.System)
        {
            Scenarios = scenario is null ? setup.Directory.Possible(tenant) : [scenario],
        },
        CancellationToken.None);

    /// <summary>Takes in a handshake that ended, if it says something of the latest use.</summary>
    public Task AddAsync(TlsConnection connection, Handtrykksutfall utfall, string grunn)
    {
        var handtrykk = new Handtrykk
        {
            Utfall = utfall,
            Tid = setup.Clock.GetUtcNow(),
            Tilbud = connection.Tilbud,
            Grunn = JournalText.Of(grunn),
        };
        if (!Keep(connection.Tilstand, handtrykk))
        {
            return Task.CompletedTask;
        }

        Wake();
        return connection.Tilstand.Feil is { } feil
            ? EventAsync(JournalKinds.TlsHandshake, feil, Words(utfall), Details(handtrykk))
            : Task.CompletedTask;
    }

    private bool Keep(TlsTilstand tilstand, Handtrykk handtrykk)
    {
        lock (_gate)
        {
            if (_periode is not { } periode)
            {
                return false;
            }

            if (tilstand.Epoch == _onAt)
            {
                var keep = HasRoom(periode.Under, handtrykk);
                _periode = keep ? periode with { Under = [.. periode.Under, handtrykk] } : periode;
                return keep;
            }

            if (periode.ErAvsluttet && tilstand.Epoch == _offAt && handtrykk.Utfall == Handtrykksutfall.Godtatt)
            {
                var keep = HasRoom(periode.Etter, handtrykk);
                _periode = keep ? periode with { Etter = [.. periode.Etter, handtrykk] } : periode;
                return keep;
            }

            return false;
        }
    }

    /// <summary>The first that was accepted is kept however many were refused before it.</summary>
    private static bool HasRoom(IReadOnlyList<Handtrykk> kept, Handtrykk handtrykk) =>
        kept.Count < MostKept
        || (handtrykk.Utfall == Handtrykksutfall.Godtatt && kept.All(h => h.Utfall != Handtrykksutfall.Godtatt));

    private Task EventAsync(string kind, TlsFeil feil, string what, Dictionary<string, string> details)
    {
        details["system"] = setup.System;
        details["feil"] = feil.Id;
        var text = kind == JournalKinds.TlsFault
            ? $"TLS-feilen «{feil.Beskrivelse}» er {what} for {setup.System}."
            : $"Et TLS-håndtrykk med {setup.System} ble {what} mens feilen «{feil.Beskrivelse}» var slått på.";
        return setup.ToolFaults.WriteAsync(new JournalEvent(kind, _tenant, _scenario, text, details), CancellationToken.None);
    }

    private static Dictionary<string, string> Details(Handtrykk handtrykk) => new()
    {
        ["utfall"] = Words(handtrykk.Utfall),
        ["tilbudt"] = string.Join(", ", handtrykk.Tilbud?.Versjoner ?? []),
        ["sni"] = handtrykk.Tilbud?.Sni ?? "",
        ["alpn"] = string.Join(", ", handtrykk.Tilbud?.Alpn ?? []),
        ["grunn"] = handtrykk.Grunn,
    };

    private static string Words(Handtrykksutfall utfall) => utfall switch
    {
        Handtrykksutfall.Nektet => "avvist",
        Handtrykksutfall.UtenKall => "fullført uten kall",
        Handtrykksutfall.Godtatt => "godtatt",
        _ => throw new ArgumentOutOfRangeException(nameof(utfall), utfall, "Ukjent utfall."),
    };

    private void Wake() => Interlocked
        .Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
        .TrySetResult();
}
