using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What the parts of the message exchange share.</summary>
internal sealed record Meldingsmiljo
{
    /// <summary>The scenario's session.</summary>
    public required EhrSession Sesjon { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Klokke { get; init; }

    /// <summary>What is kept.</summary>
    public required Meldingslager Lager { get; init; }

    /// <summary>The connection to the broker.</summary>
    public required Bussklient Buss { get; init; }

    /// <summary>The registers.</summary>
    public required Registeroppslag Register { get; init; }

    /// <summary>How the system behaves.</summary>
    public MeldingsPolicies Policies => Sesjon.Policies.Meldinger;

    /// <summary>The system's own services on the bus.</summary>
    public IReadOnlyList<CastKommunikasjonspart> Egne => Sesjon.Cast.Kommunikasjonsparter;

    /// <summary>HER-id of helsenorge.</summary>
    public string Helsenorge => Sesjon.Cast.Parter["helsenorge"].HerId;

    /// <summary>The service with a HER-id; null when it is none of ours.</summary>
    public CastKommunikasjonspart? Egen(string? herId) => Egne.FirstOrDefault(part => part.HerId == herId);

    /// <summary>Puts something on somebody's list, once for each message.</summary>
    public void Oppgave(string slag, string? melding, string? pasient, string tekst)
    {
        var id = $"{slag} {melding ?? Guid.NewGuid().ToString()}";
        if (Lager.Finn<Oppgave>(id) is null)
        {
            Lager.Lagre(id, new Oppgave(id, slag, melding, pasient, tekst));
        }
    }

    /// <summary>Writes in the system's log who did what to which message.</summary>
    public void Logg(string hva, string? msgId, string? bruker = null, string? pasient = null)
    {
        if (Policies.LogsMessages)
        {
            var nummer = Policies.LogsPersonNumbers && pasient is not null ? $" {Sesjon.Patient(pasient).Fnr ?? Sesjon.Patient(pasient).Dnr}" : "";
            Sesjon.Logg($"Meldinger: {hva} (melding {msgId ?? "ukjent"}, bruker {bruker ?? "system"}, pasient {pasient ?? "ingen"}{nummer})");
        }
    }
}
