namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Every rule for what is sent on the message bus that the wire shows, in reading order.</summary>
public static class MeldingsChecks
{
    /// <summary>The checks.</summary>
    public static IReadOnlyList<IMeldingscheck> All { get; } =
    [
        new QueueIsNamedInTo(),
        new BusMessageIdIsAUuid(),
        new BusMessageIdIsUsedOnce(),
        new SubjectIsTheMessageFunction(),
        new ReplyQueueIsTheSendersOwn(),
        new CorrelationIsKept(),
        new ContentTypeIsExact(),
        new PropertiesAreStrings(),
        new RequiredPropertiesAreSent(),
        new SendingTimeIsNow(),
        new AgreementIsTheOneInForce(),
        new BodyIsOneDataSection(),
        new PayloadIsSignedAndEncrypted(),
        new PayloadIsSignedByTheSender(),
        new PayloadIsEncryptedForTheReceiver(),
        new CipherIsStrong(),
        new SenderIsTheSameInside(),
        new ReceiverIsTheSameInside(),
        new QueueIsTheReceivers(),
        new BothLevelsAreNamed(),
        new MsgIdIsAUuid(),
        new AckIsSaid(),
        new AnswerNamesItsConversation(),
        new NoEbxmlEnvelope(),
        new PersonStaysOutOfBusMetadata(),
        new ErrorMessageIsWhole(),
        new ErrorMessageIsNotAnswered(),
        new ReceiptNamesADeliveredMessage(),
        new ReceiptIsNotReceipted(),
        new ReceiptVersionIsTheProcesss(),
        new FunctionIsAgreed(),
        new VersionIsAgreed(),
    ];
}
