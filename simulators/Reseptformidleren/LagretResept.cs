using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>A prescription as Reseptformidleren keeps it.</summary>
public sealed record LagretResept
{
    /// <summary>The resept-id, which is the MsgId of the M1.</summary>
    public required string ReseptId { get; init; }

    /// <summary>The M1's own bytes; handed out unchanged in M9.6.</summary>
    public required ReadOnlyMemory<byte> Original { get; init; }

    /// <summary>Digest of the M1's content and patient; tells a resend from another prescription with the same id.</summary>
    public required string Fingeravtrykk { get; init; }

    /// <summary>Fødselsnummer or D-nummer; null for a patient without either.</summary>
    public string? Fnr { get; init; }

    /// <summary>Reference number, for locked prescriptions and patients without fødselsnummer.</summary>
    public string? RefNr { get; init; }

    /// <summary>Whether it is locked: shown only to who gives its reference number.</summary>
    public bool ErLast { get; init; }

    /// <summary>Who sent it.</summary>
    public required Rekvirent Rekvirent { get; init; }

    /// <summary>The last day it is valid.</summary>
    public required DateOnly Utloper { get; init; }

    /// <summary>When it was taken in.</summary>
    public required DateTimeOffset Mottatt { get; init; }

    /// <summary>Number of dispensings beyond the first.</summary>
    public int Reiterasjon { get; init; }

    /// <summary>Varenummer, name and form of what is prescribed.</summary>
    public string? Varenr { get; init; }

    /// <summary>Name, form and strength of what is prescribed.</summary>
    public string NavnFormStyrke { get; init; } = "";

    /// <summary>The status that M9.6 shows.</summary>
    public Reseptstatus Status { get; init; } = Reseptstatus.Ekspederbar;

    /// <summary>Set once it is called back, whatever the status.</summary>
    public Tilbakekallingsmerke? Tilbakekalling { get; init; }

    /// <summary>The prescription that takes its place.</summary>
    public string? NyReseptId { get; init; }

    /// <summary>The prescription whose place it takes.</summary>
    public string? ForrigeReseptId { get; init; }

    /// <summary>The pharmacy that holds it or dispensed last.</summary>
    public string? NavnUtleverer { get; init; }

    /// <summary>The dispensings so far, in order.</summary>
    public ImmutableList<Reseptutlevering> Utleveringer { get; init; } = [];

    /// <summary>Whether all the dispensings it allows are used.</summary>
    public bool ErOppbrukt => Utleveringer.Count > Reiterasjon;
}
