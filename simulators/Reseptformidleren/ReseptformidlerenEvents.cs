namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Something that happens to Reseptformidleren; nothing else moves its state.</summary>
internal abstract record ReseptformidlerenEvent
{
    private ReseptformidlerenEvent()
    {
    }

    /// <summary>The day has come to <paramref name="Dag"/>; what expired before it is deleted.</summary>
    internal sealed record DagenKom(DateOnly Dag) : ReseptformidlerenEvent;

    /// <summary>An M1 that passed all checks came in.</summary>
    internal sealed record ReseptMottatt(LagretResept Resept) : ReseptformidlerenEvent;

    /// <summary>An M5 that passed all checks came in.</summary>
    internal sealed record TilbakekallingMottatt(
        Tilbakekallingsmerke Merke, string ReseptId, string? NyReseptId, string? Fnr, Rekvirent Rekvirent, string Fingeravtrykk,
        ReadOnlyMemory<byte> Original = default)
        : ReseptformidlerenEvent;

    /// <summary>An M4.1 came in.</summary>
    internal sealed record ReferansenummerBestilt(string MeldingId, int Antall, string Fingeravtrykk) : ReseptformidlerenEvent;

    /// <summary>A pharmacy took a prescription down (M9.3).</summary>
    internal sealed record Ekspedert(string ReseptId, string NavnUtleverer) : ReseptformidlerenEvent;

    /// <summary>A pharmacy reported a dispensing (M10).</summary>
    internal sealed record Utlevert(string ReseptId, Reseptutlevering Utlevering, bool Avsluttet) : ReseptformidlerenEvent;

    /// <summary>A pharmacy gave a prescription back without dispensing (M10 with Kanselleringskode).</summary>
    internal sealed record EkspederingAvbrutt(string ReseptId) : ReseptformidlerenEvent;

    /// <summary>An M25.1 that passed all checks came in.</summary>
    /// <param name="Liste">The list.</param>
    /// <param name="RefToParent">The list that it builds on; null for a first one.</param>
    /// <param name="RefToConversation">The same again.</param>
    /// <param name="KrevNyeste">Whether it is refused when it builds on another than the present one.</param>
    internal sealed record ListeMottatt(LagretListe Liste, string? RefToParent, string? RefToConversation, bool KrevNyeste)
        : ReseptformidlerenEvent;

    /// <summary>An M27.1 came in; <paramref name="Registrer"/> is null for a status that is not known.</summary>
    internal sealed record MultidoseansvarMeldt(
        string MeldingId, string? Fnr, Multidoseansvar Ansvar, bool? Registrer, string Fingeravtrykk) : ReseptformidlerenEvent;

    /// <summary>An M24.1 came in.</summary>
    internal sealed record SamtykkeMeldt(LagretSamtykke Samtykke, string Fingeravtrykk) : ReseptformidlerenEvent;

    /// <summary>The patient reserved, or took the reservation back.</summary>
    internal sealed record ReservasjonEndret(string Fnr, bool Reservert) : ReseptformidlerenEvent;

    /// <summary>The patient got a new person number.</summary>
    internal sealed record FnrEndret(string Tidligere, string Nytt) : ReseptformidlerenEvent;
}
