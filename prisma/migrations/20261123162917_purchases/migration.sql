-- CreateTable
CREATE TABLE "purchase" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "click_key" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "credits" INTEGER NOT NULL,
    "price_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "session_id" TEXT,
    "session_url" TEXT,
    "payment_intent_id" TEXT,
    "paid_minor" INTEGER,
    "taken_back" INTEGER NOT NULL DEFAULT 0,
    "step" INTEGER NOT NULL DEFAULT 0,
    "back" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "granted_at" TIMESTAMPTZ(3),
    "asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "purchase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchase_return" (
    "id" TEXT NOT NULL,
    "purchase_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "is_away" BOOLEAN NOT NULL,

    CONSTRAINT "purchase_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stripe_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stripe_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "purchase_session_id_key" ON "purchase"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_payment_intent_id_key" ON "purchase"("payment_intent_id");

-- CreateIndex
CREATE INDEX "purchase_status_created_at_idx" ON "purchase"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_account_id_click_key_key" ON "purchase"("account_id", "click_key");

-- CreateIndex
CREATE INDEX "purchase_return_purchase_id_idx" ON "purchase_return"("purchase_id");

-- CreateIndex
CREATE INDEX "stripe_event_received_at_idx" ON "stripe_event"("received_at");

-- AddForeignKey
ALTER TABLE "purchase_return" ADD CONSTRAINT "purchase_return_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: what is granted once stays granted, and no more is taken back than there was.
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_status" CHECK (
    "status" IN ('open', 'waiting', 'failed', 'expired', 'granted', 'mismatch')
);
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_taken" CHECK ("taken_back" BETWEEN 0 AND "credits");
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_granted" CHECK (("status" = 'granted') = ("granted_at" IS NOT NULL));
