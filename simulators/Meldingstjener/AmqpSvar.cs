using System.Text;
using AcceptanceHarness.Simulators.Hosting;
using Amqp;
using Amqp.Framing;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>Tells a client in AMQP's own words why its call was not taken.</summary>
internal static class AmqpSvar
{
    /// <summary>The error of an answer that is no success; of a call that was cut off where there is none.</summary>
    public static Error Feil(Answer? answer) => answer is null
        ? new Error(ErrorCode.DetachForced) { Description = "Meldingstjeneren brøt forbindelsen." }
        : new Error(Kode(answer.Status)) { Description = Encoding.UTF8.GetString(answer.Body.Span) };

    private static string Kode(int status) => status switch
    {
        404 => ErrorCode.NotFound,
        413 => ErrorCode.MessageSizeExceeded,
        400 => ErrorCode.InvalidField,
        429 or 503 => ErrorCode.ResourceLimitExceeded,
        _ => ErrorCode.InternalError,
    };
}
