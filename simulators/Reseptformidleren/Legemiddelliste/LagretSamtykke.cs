namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>A consent or subscription (M24.1) as Reseptformidleren keeps it.</summary>
/// <param name="MeldingId">MsgId of the M24.1.</param>
/// <param name="Fnr">The patient; null when the message gives none, and then it is not taken in.</param>
/// <param name="Abonnent">Who sent it and is to get the reports.</param>
/// <param name="Type">What is consented to, as the code was sent.</param>
/// <param name="Til">The last day it holds.</param>
/// <param name="Mottatt">When it was taken in.</param>
public sealed record LagretSamtykke(
    string MeldingId, string? Fnr, Rekvirent Abonnent, string Type, DateOnly Til, DateTimeOffset Mottatt);
