using AcceptanceHarness.Core.Checks.Helsenorge.Time;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

/// <summary>Finds what Helsenorge refuses an appointment for: the first thing wrong.</summary>
internal static class Timekontroll
{
    /// <summary>The first thing wrong; null when nothing is.</summary>
    /// <param name="time">The appointment.</param>
    /// <param name="status">The HTTP status of a refusal.</param>
    public static Restfeil? Se(Appointment time, int status) =>
        Mangel(time) is { } missing ? new(status, "required", $"Forventet {missing}, men det mangler i timen. Send det med.")
        : Timekode.Pasient(time) is null ? new(status, "required", "Forventet en pasient med gyldig fødselsnummer eller D-nummer i participant.actor.identifier, fant ingen. Oppgi pasienten slik.")
        : HelsenorgetimeChecks.Brutte(time) is [var first, ..] ? new(status, "invariant", $"{first.Id}: {first.Rule}")
        : null;

    private static string? Mangel(Appointment time) => time switch
    {
        { Identifier: not [{ System: not null, Value: not null, Assigner: not null }] } => "nøyaktig én identifier med system, value og assigner",
        { Meta.LastUpdated: null } or { Meta: null } => "meta.lastUpdated",
        { Status: null } => "status",
        { ServiceCategory: not [_] } => "nøyaktig én serviceCategory",
        { AppointmentType: null } => "appointmentType",
        { SupportingInformation: [] } => "supportingInformation",
        _ => null,
    };
}
