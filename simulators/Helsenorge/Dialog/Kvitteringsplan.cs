namespace AcceptanceHarness.Simulators.Helsenorge.Dialog;

/// <summary>How helsenorge answers for the messages that it is sent.</summary>
public sealed record Kvitteringsplan
{
    /// <summary>Positive receipts at once.</summary>
    public static Kvitteringsplan Vanlig { get; } = new();

    /// <summary>The status: 1, 2 or 3; null sends no receipt.</summary>
    public string? Status { get; init; } = "1";

    /// <summary>The error's code and text; null for none.</summary>
    public (string Kode, string Tekst)? Feil { get; init; }

    /// <summary>How long it waits, by the case clock.</summary>
    public TimeSpan Forsinkelse { get; init; }

    /// <summary>The error condition that is reported in place of a receipt; null for none.</summary>
    public string? Feiltilstand { get; init; }

    /// <summary>False for an error message that says nothing of its content type, as some clients write them.</summary>
    public bool FeilmeldingHarInnholdstype { get; init; } = true;
}
